/** Driven ports of discovery. */
@NullMarked
package com.datingtoday.application.discovery.port;

import org.jspecify.annotations.NullMarked;
