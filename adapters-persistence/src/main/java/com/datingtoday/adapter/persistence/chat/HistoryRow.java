package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.HistoryEntry;

/** A message beside the smallest and the greatest number that its reader can read. */
record HistoryRow(long number, MessageRow message, long firstSeq, long lastSeq) {

    HistoryEntry line() {
        return new HistoryEntry(message.message(), firstSeq, lastSeq);
    }
}
