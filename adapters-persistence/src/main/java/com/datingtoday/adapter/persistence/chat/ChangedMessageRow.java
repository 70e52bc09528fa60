package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.ChangedMessage;

/** A line of {@code message_change} beside the message as it is now. */
record ChangedMessageRow(long version, MessageRow message) {

    ChangedMessage changed() {
        return new ChangedMessage(message.message(), version);
    }
}
