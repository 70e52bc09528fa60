package com.datingtoday.domain.shared;

/**
 * Id of a user.
 *
 * @param value above 100000 and below 2<sup>53</sup>, so that JavaScript clients can represent it
 */
public record UserId(long value) {

    /** Value before the first user id. */
    public static final long FLOOR = 100_000;

    private static final long LIMIT = 1L << 53;

    public UserId {
        if (value <= FLOOR || value >= LIMIT) {
            throw new IllegalArgumentException("user id must be between 100001 and 2^53 - 1: " + value);
        }
    }
}
