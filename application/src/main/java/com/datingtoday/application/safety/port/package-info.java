/** Driven ports of safety. */
@NullMarked
package com.datingtoday.application.safety.port;

import org.jspecify.annotations.NullMarked;
