/** Profile cache in this process and in Redis. */
@NullMarked
package com.datingtoday.adapter.redis.profile;

import org.jspecify.annotations.NullMarked;
