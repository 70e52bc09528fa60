package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.Change;

/** For whom a line of {@code message_change} is. */
record ChangeRow(long userId, long peerId, long version) {

    static ChangeRow of(Change change) {
        return new ChangeRow(change.user().value(), change.peer().value(), change.version());
    }
}
