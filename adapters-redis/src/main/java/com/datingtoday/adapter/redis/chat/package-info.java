/** What talking keeps in Redis: tickets, open connections, what is on its way to them, and who says the same to many. */
@NullMarked
package com.datingtoday.adapter.redis.chat;

import org.jspecify.annotations.NullMarked;
