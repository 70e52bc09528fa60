package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages.Line;

/** A message beside the smallest and the greatest number that its reader can read. */
record LineRow(long number, MessageRow message, long firstSeq, long lastSeq) {

    Line line() {
        return new Line(message.message(), firstSeq, lastSeq);
    }
}
