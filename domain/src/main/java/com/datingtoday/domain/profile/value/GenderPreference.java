package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** Genders that a user is interested in. */
public enum GenderPreference {
    UNKNOWN(0),
    MALE(1),
    FEMALE(2),
    BOTH(3);

    private final int code;

    GenderPreference(int code) {
        this.code = code;
    }

    /** Returns the code in the database and on the wire. */
    public int code() {
        return code;
    }

    public static Optional<GenderPreference> find(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
