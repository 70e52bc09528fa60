/** Driven adapters on Redis, built with Lettuce. */
@NullMarked
package com.datingtoday.adapter.redis;

import org.jspecify.annotations.NullMarked;
