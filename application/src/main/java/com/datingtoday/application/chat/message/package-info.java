/** Messages: send, history, recall, deletion and moderation. */
@NullMarked
package com.datingtoday.application.chat.message;

import org.jspecify.annotations.NullMarked;
