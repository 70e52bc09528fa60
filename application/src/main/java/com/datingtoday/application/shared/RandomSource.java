package com.datingtoday.application.shared;

/** Cryptographically secure random values. */
public interface RandomSource {

    /** Returns random bytes as lower-case hex, two digits per byte. */
    String hex(int bytes);

    /** Returns random bytes as base64url without padding (RFC 4648, section 5). */
    String base64Url(int bytes);

    /** Returns uniformly distributed decimal digits; the first may be 0. */
    String digits(int count);
}
