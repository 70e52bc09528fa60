package com.datingtoday.domain.chat;

import java.util.Arrays;
import java.util.Optional;

/** State of a message. The codes are stored. */
public enum MessageState {
    VISIBLE(1),
    /** Not moderated yet; only the sender sees the content. */
    PENDING(2),
    /** Refused by moderation; only the sender sees the content. */
    REFUSED(3),
    /** Recalled by the sender; the content is deleted. */
    RECALLED(4);

    private final int code;

    MessageState(int code) {
        this.code = code;
    }

    /** Returns the code in the database. */
    public int code() {
        return code;
    }

    /** Returns the state with the given stored code; empty if the code is unknown. */
    public static Optional<MessageState> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
