package com.datingtoday.domain.auth;

/** How a request proves where it comes from. The numbers are stored and never change. */
public enum SigningScheme {

    /** Scheme 1: the parameter {@code sign}, an MD5 over parameters and secret; for clients in the field. */
    PARAMETERS_MD5(1),

    /** Scheme 2: HTTP Message Signatures with {@code hmac-sha256} (RFC 9421). */
    MESSAGE_SIGNATURE(2);

    private final int number;

    SigningScheme(int number) {
        this.number = number;
    }

    /** 1 or 2. */
    public int number() {
        return number;
    }

    /** The scheme of that number; fails for any other. */
    public static SigningScheme of(int number) {
        return switch (number) {
            case 1 -> PARAMETERS_MD5;
            case 2 -> MESSAGE_SIGNATURE;
            default -> throw new IllegalArgumentException("no signing scheme " + number);
        };
    }
}
