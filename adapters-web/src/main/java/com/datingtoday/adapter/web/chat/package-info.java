/** Talking: messages and contacts over HTTP, and the connections that hear of them at once. */
@NullMarked
package com.datingtoday.adapter.web.chat;

import org.jspecify.annotations.NullMarked;
