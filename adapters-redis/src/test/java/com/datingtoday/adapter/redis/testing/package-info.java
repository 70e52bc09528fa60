/** Redis servers for tests and for the development run. */
@NullMarked
package com.datingtoday.adapter.redis.testing;

import org.jspecify.annotations.NullMarked;
