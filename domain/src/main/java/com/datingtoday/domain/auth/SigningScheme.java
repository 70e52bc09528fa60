package com.datingtoday.domain.auth;

/** Schemes for request signatures. The stored codes never change. */
public enum SigningScheme {

    /** Scheme 1: parameter {@code sign}, an MD5 over parameters and secret; for clients already in use. */
    PARAMETERS_MD5(1),

    /** Scheme 2: HTTP Message Signatures with {@code hmac-sha256} (RFC 9421). */
    MESSAGE_SIGNATURE(2);

    private final int number;

    SigningScheme(int number) {
        this.number = number;
    }

    /** Returns the stored code, 1 or 2. */
    public int number() {
        return number;
    }

    /**
     * Returns the scheme with a stored code.
     *
     * @throws IllegalArgumentException for any code but 1 and 2
     */
    public static SigningScheme of(int number) {
        return switch (number) {
            case 1 -> PARAMETERS_MD5;
            case 2 -> MESSAGE_SIGNATURE;
            default -> throw new IllegalArgumentException("a signing scheme must be 1 or 2: " + number);
        };
    }
}
