package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.UserId;

/**
 * A place in an order that has nothing to do with anybody's number, activity or age: each user has one of his own, for good.
 * Lists of people who are equally near mix it with a seed, so that nobody is always the first.
 */
public final class ShuffleKey {

    /** How many bits a rank has; so many fit into the score of a sorted set of Redis. */
    public static final int BITS = 52;

    private static final long MASK = (1L << BITS) - 1;
    private static final int HALF = BITS / 2;

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xD1B54A32D192ED03L;

    private ShuffleKey() {}

    /** The rank of a user, from 0 to below 2^52; of no two users below 2^52 it is the same. */
    public static long of(UserId user) {
        return mix(user.value());
    }

    /** What mixes ranks for one list, by exclusive or; made of any number. */
    public static long seed(long number) {
        return mix(number);
    }

    /** Odd factors and shifts by half can be undone, so different numbers stay different. */
    private static long mix(long number) {
        var mixed = number * FIRST & MASK;
        mixed ^= mixed >>> HALF;
        mixed = mixed * SECOND & MASK;
        return mixed ^ mixed >>> HALF;
    }
}
