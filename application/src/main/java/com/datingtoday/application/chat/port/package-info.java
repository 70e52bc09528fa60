/** Driven ports of the chat. */
@NullMarked
package com.datingtoday.application.chat.port;

import org.jspecify.annotations.NullMarked;
