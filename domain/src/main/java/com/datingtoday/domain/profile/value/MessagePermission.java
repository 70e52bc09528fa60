package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** Who may begin to write to somebody. Whom he has written to himself may always answer. */
public enum MessagePermission {
    EVERYBODY(1) {
        @Override
        public boolean permits(Relation relation) {
            return true;
        }
    },
    /** Only people whom he follows. */
    FOLLOWED(2) {
        @Override
        public boolean permits(Relation relation) {
            return relation.followed();
        }
    },
    /** Only people whom he follows and who follow him. */
    MATCHES(3) {
        @Override
        public boolean permits(Relation relation) {
            return relation.isMatch();
        }
    };

    private final int code;

    MessagePermission(int code) {
        this.code = code;
    }

    /** The number that stands for it in the database and on the wire. */
    public int code() {
        return code;
    }

    /** What a number stands for; empty if it stands for nothing. */
    public static Optional<MessagePermission> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }

    /**
     * Whether somebody may begin to write.
     *
     * @param relation from the side of who wants to write
     */
    public abstract boolean permits(Relation relation);
}
