package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.ChangedMessage;

/** Row of {@code message_change} joined with the current message. */
record ChangedMessageRow(long version, MessageRow message) {

    ChangedMessage changed() {
        return new ChangedMessage(message.message(), version);
    }
}
