/** Tests of the chat adapters on a real server. */
@NullMarked
package com.datingtoday.adapter.persistence.chat;

import org.jspecify.annotations.NullMarked;
