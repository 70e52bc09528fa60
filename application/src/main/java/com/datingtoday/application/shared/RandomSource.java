package com.datingtoday.application.shared;

/** Unpredictable values from a cryptographically secure generator. */
public interface RandomSource {

    /** That many random bytes as lower-case hex digits, two a byte. */
    String hex(int bytes);

    /** That many random bytes as base64url without padding (RFC 4648, section 5). */
    String base64Url(int bytes);

    /** That many decimal digits, each as likely as any other; the first may be 0. */
    String digits(int count);
}
