/** Replay protection, sessions and SMS codes in Redis. */
@NullMarked
package com.datingtoday.adapter.redis.auth;

import org.jspecify.annotations.NullMarked;
