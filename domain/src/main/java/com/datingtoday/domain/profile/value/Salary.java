package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** Band of the monthly salary in yuan. */
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

    /** Returns the code in the database and on the wire. */
    public int code() {
        return code;
    }

    public static Optional<Salary> find(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
