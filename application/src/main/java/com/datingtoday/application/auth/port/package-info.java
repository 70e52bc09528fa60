/** Driven ports of authentication. */
@NullMarked
package com.datingtoday.application.auth.port;

import org.jspecify.annotations.NullMarked;
