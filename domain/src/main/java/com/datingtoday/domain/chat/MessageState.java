package com.datingtoday.domain.chat;

import java.util.Arrays;
import java.util.Optional;

/** What became of a message. */
public enum MessageState {
    /** Both see it. */
    VISIBLE(1),
    /** Nobody has judged it yet: only its sender sees it. */
    PENDING(2),
    /** It is not allowed: only its sender sees it. */
    REFUSED(3),
    /** Its sender has taken it back: nobody sees it. */
    RECALLED(4);

    private final int code;

    MessageState(int code) {
        this.code = code;
    }

    /** The number that stands for it in the database. */
    public int code() {
        return code;
    }

    /** What a number stands for; empty if it stands for nothing. */
    public static Optional<MessageState> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
