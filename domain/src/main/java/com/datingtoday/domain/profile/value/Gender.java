package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

public enum Gender {
    UNKNOWN(0),
    MALE(1),
    FEMALE(2);

    private final int code;

    Gender(int code) {
        this.code = code;
    }

    /** Returns the code in the database and on the wire. */
    public int code() {
        return code;
    }

    public static Optional<Gender> find(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
