/** Driven ports of media. */
@NullMarked
package com.datingtoday.application.media.port;

import org.jspecify.annotations.NullMarked;
