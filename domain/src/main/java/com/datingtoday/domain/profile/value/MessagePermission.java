package com.datingtoday.domain.profile.value;

import java.util.Arrays;
import java.util.Optional;

/** Setting for who may start a conversation. A user may always reply to a message of the owner. */
public enum MessagePermission {
    EVERYBODY(1) {
        @Override
        public boolean permits(Relation relation) {
            return true;
        }
    },
    /** Users that the owner follows. */
    FOLLOWED(2) {
        @Override
        public boolean permits(Relation relation) {
            return relation.followed();
        }
    },
    /** Users who match with the owner. */
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

    /** Returns the code in the database and on the wire. */
    public int code() {
        return code;
    }

    public static Optional<MessagePermission> find(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }

    /**
     * Returns whether a user may start a conversation.
     *
     * @param relation from the sender's side
     */
    public abstract boolean permits(Relation relation);
}
