/** How many orders somebody places, counted in Redis. */
@NullMarked
package com.datingtoday.adapter.redis.vip;

import org.jspecify.annotations.NullMarked;
