/** What visitor asks of the outside. */
@NullMarked
package com.datingtoday.application.visitor.port;

import org.jspecify.annotations.NullMarked;
