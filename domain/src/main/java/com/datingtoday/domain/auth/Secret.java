package com.datingtoday.domain.auth;

/**
 * A text that proves who somebody is: the secret of a client app or of a session. It is used as a key by its UTF-8 bytes,
 * exactly as written.
 *
 * @param value never empty
 */
public record Secret(String value) {

    public Secret {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a secret is never empty");
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
