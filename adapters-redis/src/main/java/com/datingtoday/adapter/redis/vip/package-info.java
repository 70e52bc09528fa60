/** Rate limit of orders in Redis. */
@NullMarked
package com.datingtoday.adapter.redis.vip;

import org.jspecify.annotations.NullMarked;
