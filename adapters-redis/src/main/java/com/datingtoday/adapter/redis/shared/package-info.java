/** Connection to Redis, pipelines, scripts and common key formats; independent of all features. */
@NullMarked
package com.datingtoday.adapter.redis.shared;

import org.jspecify.annotations.NullMarked;
