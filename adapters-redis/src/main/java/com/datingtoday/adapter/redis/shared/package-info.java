/** The one connection to Redis, and how scripts and keys are written. Knows no feature. */
@NullMarked
package com.datingtoday.adapter.redis.shared;

import org.jspecify.annotations.NullMarked;
