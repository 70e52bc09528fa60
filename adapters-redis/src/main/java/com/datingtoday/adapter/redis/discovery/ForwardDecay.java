package com.datingtoday.adapter.redis.discovery;

import java.time.Duration;
import java.time.Instant;

/**
 * Scores that lose half their worth in each half-life, without ever being written again: what comes later weighs more
 * instead. Cormode, Shkapenyuk, Srivastava and Xu, "Forward Decay: A Practical Time Decay Model for Streaming Systems",
 * ICDE 2009, with an exponential function and a landmark that moves on every 200 half-lives, at the beginning of an epoch,
 * so that no score becomes too great for a double: within an epoch, factors lie between 1 and 2^200.
 */
record ForwardDecay(Duration halfLife) {

    private static final int HALF_LIVES_AN_EPOCH = 200;

    /** What a score of the epoch before is worth in an epoch. */
    static final double WORTH_OF_EPOCH_BEFORE = 0x1p-200;

    /** In which epoch a moment lies. */
    long epoch(Instant moment) {
        return Math.floorDiv(moment.toEpochMilli(), lengthMillis());
    }

    /** What a weight of 1 at a moment adds to a score of the moment's epoch. */
    double factor(Instant moment) {
        var sinceLandmark = Math.floorMod(moment.toEpochMilli(), lengthMillis());
        return Math.pow(2, (double) sinceLandmark / halfLife.toMillis());
    }

    private long lengthMillis() {
        return HALF_LIVES_AN_EPOCH * halfLife.toMillis();
    }
}
