/** WebSocket connections of chat. */
@NullMarked
package com.datingtoday.adapter.web.chat.socket;

import org.jspecify.annotations.NullMarked;
