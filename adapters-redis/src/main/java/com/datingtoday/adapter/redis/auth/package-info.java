/** Signing and login in Redis: claims, sessions, codes. */
@NullMarked
package com.datingtoday.adapter.redis.auth;

import org.jspecify.annotations.NullMarked;
