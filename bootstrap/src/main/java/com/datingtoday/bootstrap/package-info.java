/** Puts the hexagon together, from the configuration to a running service. */
@NullMarked
package com.datingtoday.bootstrap;

import org.jspecify.annotations.NullMarked;
