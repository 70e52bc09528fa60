/** Driven ports of visitor. */
@NullMarked
package com.datingtoday.application.visitor.port;

import org.jspecify.annotations.NullMarked;
