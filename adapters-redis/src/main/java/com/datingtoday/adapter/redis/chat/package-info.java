/** Connection tickets, connection leases, live events and duplicate-text counters in Redis. */
@NullMarked
package com.datingtoday.adapter.redis.chat;

import org.jspecify.annotations.NullMarked;
