package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** To whom somebody is attracted. */
public enum GenderPreference {
    UNKNOWN(0),
    MALE(1),
    FEMALE(2),
    BOTH(3);

    private final int code;

    GenderPreference(int code) {
        this.code = code;
    }

    /** The number that stands for it in the database and on the wire. */
    public int code() {
        return code;
    }

    /** What a number stands for; empty if it stands for nothing. */
    public static Optional<GenderPreference> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
