package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is. */
public enum Gender {
    UNKNOWN(0),
    MALE(1),
    FEMALE(2);

    private final int code;

    Gender(int code) {
        this.code = code;
    }

    /** The number that stands for it in the database and on the wire. */
    public int code() {
        return code;
    }

    /** What a number stands for; empty if it stands for nothing. */
    public static Optional<Gender> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
