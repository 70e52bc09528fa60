/** Nearby index, popularity and last-active times in Redis. */
@NullMarked
package com.datingtoday.adapter.redis.discovery;

import org.jspecify.annotations.NullMarked;
