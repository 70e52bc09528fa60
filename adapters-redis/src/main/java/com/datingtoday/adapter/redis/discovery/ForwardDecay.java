package com.datingtoday.adapter.redis.discovery;

import java.time.Duration;
import java.time.Instant;

/**
 * Exponential decay of scores without updates: later interactions get a greater weight instead. See Cormode,
 * Shkapenyuk, Srivastava and Xu, "Forward Decay: A Practical Time Decay Model for Streaming Systems", ICDE 2009.
 *
 * <p>An epoch is 200 half-lives long and is the landmark of its scores. Within an epoch, factors are between 1 and
 * 2^200, so no score overflows a double.
 */
record ForwardDecay(Duration halfLife) {

    private static final int HALF_LIVES_PER_EPOCH = 200;

    /** Factor that converts a score of the previous epoch to the current epoch. */
    static final double PREVIOUS_EPOCH_WEIGHT = 0x1p-200;

    /** Returns the index of the epoch that contains a time. */
    long epoch(Instant moment) {
        return Math.floorDiv(moment.toEpochMilli(), lengthMillis());
    }

    /** Returns the score, within the epoch of {@code moment}, of an interaction of weight 1. */
    double factor(Instant moment) {
        var sinceLandmark = Math.floorMod(moment.toEpochMilli(), lengthMillis());
        return Math.pow(2, (double) sinceLandmark / halfLife.toMillis());
    }

    private long lengthMillis() {
        return HALF_LIVES_PER_EPOCH * halfLife.toMillis();
    }
}
