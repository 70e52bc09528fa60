package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** Highest completed education. */
public enum Education {
    UNKNOWN(0),
    /** High school or below. */
    HIGH_SCHOOL(1),
    VOCATIONAL(2),
    UNIVERSITY(3),
    MASTER(4),
    DOCTOR(5);

    private final int code;

    Education(int code) {
        this.code = code;
    }

    /** Returns the code in the database and on the wire. */
    public int code() {
        return code;
    }

    public static Optional<Education> find(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
