package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.ChangeEntry;

/** Receiver of a row of {@code message_change}. */
record MessageChangeRow(long userId, long peerId, long version) {

    static MessageChangeRow of(ChangeEntry changeEntry) {
        return new MessageChangeRow(
                changeEntry.user().value(), changeEntry.peer().value(), changeEntry.version());
    }
}
