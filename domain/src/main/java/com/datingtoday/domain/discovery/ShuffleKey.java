package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.UserId;

/**
 * Sort key that is unrelated to user id, activity and age; each user has a permanent one. Lists combine it with a seed,
 * so that no user is always first.
 */
public final class ShuffleKey {

    /** Number of bits of a key, which a score of a Redis sorted set can represent. */
    public static final int BITS = 52;

    private static final long MASK = (1L << BITS) - 1;
    private static final int HALF = BITS / 2;

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xD1B54A32D192ED03L;

    private ShuffleKey() {}

    /** Returns the key of a user, from 0 to below 2<sup>52</sup>, unique for user ids below 2<sup>52</sup>. */
    public static long of(UserId user) {
        return mix(user.value());
    }

    /** Returns the seed of a list, which callers combine with keys by exclusive or. */
    public static long seed(long number) {
        return mix(number);
    }

    /**
     * Maps a value to another one. Odd factors and shifts by half are invertible, so different values remain different.
     */
    private static long mix(long number) {
        var mixed = number * FIRST & MASK;
        mixed ^= mixed >>> HALF;
        mixed = mixed * SECOND & MASK;
        return mixed ^ mixed >>> HALF;
    }
}
