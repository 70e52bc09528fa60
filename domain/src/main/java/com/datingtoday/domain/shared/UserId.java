package com.datingtoday.domain.shared;

/**
 * The number of a user.
 *
 * @param value above 100000 and below 2<sup>53</sup>, so that JavaScript clients can hold it
 */
public record UserId(long value) {

    /** The first number that is given out is the one after this. */
    public static final long FLOOR = 100_000;

    private static final long LIMIT = 1L << 53;

    public UserId {
        if (value <= FLOOR || value >= LIMIT) {
            throw new IllegalArgumentException("user id must lie between 100001 and 2^53 - 1: " + value);
        }
    }
}
