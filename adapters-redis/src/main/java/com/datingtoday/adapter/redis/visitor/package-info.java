/** Recent visitors and visit notifications in Redis. */
@NullMarked
package com.datingtoday.adapter.redis.visitor;

import org.jspecify.annotations.NullMarked;
