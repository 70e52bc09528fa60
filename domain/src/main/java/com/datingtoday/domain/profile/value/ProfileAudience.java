package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** Who sees a profile. */
public enum ProfileAudience {
    /** The owner alone. */
    NOBODY(0),
    EVERYBODY(1),
    /** Only people whom the owner follows. */
    FOLLOWED(2);

    private final int code;

    ProfileAudience(int code) {
        this.code = code;
    }

    /** The number that stands for it in the database and on the wire. */
    public int code() {
        return code;
    }

    /** What a number stands for; empty if it stands for nothing. */
    public static Optional<ProfileAudience> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
