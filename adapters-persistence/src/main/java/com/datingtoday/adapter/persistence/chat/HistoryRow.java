package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.HistoryEntry;

/** Message with the smallest and greatest sequence number that the reader may read. */
record HistoryRow(long number, MessageRow message, long firstSeq, long lastSeq) {

    HistoryEntry entry() {
        return new HistoryEntry(message.message(), firstSeq, lastSeq);
    }
}
