package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** Setting for who may see a profile. */
public enum ProfileAudience {
    /** Only the owner. */
    NOBODY(0),
    EVERYBODY(1),
    /** Users that the owner follows. */
    FOLLOWED(2);

    private final int code;

    ProfileAudience(int code) {
        this.code = code;
    }

    /** Returns the code in the database and on the wire. */
    public int code() {
        return code;
    }

    public static Optional<ProfileAudience> find(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
