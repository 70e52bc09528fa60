/** The newest visitors, and who was told of them, in Redis. */
@NullMarked
package com.datingtoday.adapter.redis.visitor;

import org.jspecify.annotations.NullMarked;
