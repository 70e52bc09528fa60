package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.ChangeEntry;

/** For whom a line of {@code message_change} is. */
record MessageChangeRow(long userId, long peerId, long version) {

    static MessageChangeRow of(ChangeEntry changeEntry) {
        return new MessageChangeRow(
                changeEntry.user().value(), changeEntry.peer().value(), changeEntry.version());
    }
}
