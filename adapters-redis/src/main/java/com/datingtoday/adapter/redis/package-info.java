/** What stands in Redis: used nonces, sessions near at hand, SMS codes and their limits. */
@NullMarked
package com.datingtoday.adapter.redis;

import org.jspecify.annotations.NullMarked;
