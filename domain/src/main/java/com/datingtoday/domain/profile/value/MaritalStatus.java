package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

public enum MaritalStatus {
    SINGLE(0),
    MARRIED(1),
    DIVORCED(2),
    /** The user prefers not to say. */
    SECRET(3);

    private final int code;

    MaritalStatus(int code) {
        this.code = code;
    }

    /** Returns the code in the database and on the wire. */
    public int code() {
        return code;
    }

    public static Optional<MaritalStatus> find(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
