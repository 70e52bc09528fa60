/** What is kept of people: near in this process, and in Redis for all. */
@NullMarked
package com.datingtoday.adapter.redis.profile;

import org.jspecify.annotations.NullMarked;
