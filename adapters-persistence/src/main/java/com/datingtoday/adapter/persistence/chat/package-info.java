/** Conversations, messages, contacts and device tokens in MySQL. */
@NullMarked
package com.datingtoday.adapter.persistence.chat;

import org.jspecify.annotations.NullMarked;
