package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.Changed;

/** A line of {@code message_change} beside the message as it is now. */
record ChangedRow(long version, MessageRow message) {

    Changed changed() {
        return new Changed(message.message(), version);
    }
}
