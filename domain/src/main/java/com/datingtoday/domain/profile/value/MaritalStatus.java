package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** Whether somebody is bound. */
public enum MaritalStatus {
    SINGLE(0),
    MARRIED(1),
    DIVORCED(2),
    /** Not told, on purpose. */
    SECRET(3);

    private final int code;

    MaritalStatus(int code) {
        this.code = code;
    }

    /** The number that stands for it in the database and on the wire. */
    public int code() {
        return code;
    }

    /** What a number stands for; empty if it stands for nothing. */
    public static Optional<MaritalStatus> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
