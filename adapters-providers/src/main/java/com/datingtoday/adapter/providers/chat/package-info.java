/** Reaching phones by the services of their makers. */
@NullMarked
package com.datingtoday.adapter.providers.chat;

import org.jspecify.annotations.NullMarked;
