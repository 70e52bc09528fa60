/** Conversations, messages and contacts. */
@NullMarked
package com.datingtoday.domain.chat;

import org.jspecify.annotations.NullMarked;
