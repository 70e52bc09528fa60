/** What Redis keeps for the lists of people: who is where, who is popular, and when everybody was here last. */
@NullMarked
package com.datingtoday.adapter.redis.discovery;

import org.jspecify.annotations.NullMarked;
