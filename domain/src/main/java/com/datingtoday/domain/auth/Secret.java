package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.Sensitive;

/**
 * Secret of a client app or session. Its UTF-8 bytes, exactly as written, are the key of signatures.
 *
 * @param value not empty
 */
public record Secret(String value) {

    public Secret {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a secret must not be empty");
        }
    }

    @Override
    public String toString() {
        return Sensitive.MASK;
    }
}
