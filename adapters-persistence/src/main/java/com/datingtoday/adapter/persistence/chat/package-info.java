/** Where conversations, messages, contacts and phones are stored. */
@NullMarked
package com.datingtoday.adapter.persistence.chat;

import org.jspecify.annotations.NullMarked;
