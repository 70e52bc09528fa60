/** Bounded calls, timeouts and loggable errors of all providers. */
@NullMarked
package com.datingtoday.adapter.providers.shared;

import org.jspecify.annotations.NullMarked;
