package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** What somebody earns a month, in yuan, as a band. */
public enum Salary {
    BELOW_3000(1),
    TO_5000(2),
    TO_8000(3),
    TO_10000(4),
    TO_20000(5),
    ABOVE_20000(6);

    private final int code;

    Salary(int code) {
        this.code = code;
    }

    /** The number that stands for it in the database and on the wire. */
    public int code() {
        return code;
    }

    /** What a number stands for; empty if it stands for nothing. */
    public static Optional<Salary> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
