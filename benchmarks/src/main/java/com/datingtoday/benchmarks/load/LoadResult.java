package com.datingtoday.benchmarks.load;

import org.HdrHistogram.Histogram;

/**
 * What became of a load.
 *
 * @param answered how many requests were answered
 * @param failed how many of them not as they should be
 * @param seconds from the first request to the last answer
 * @param times in nanoseconds, from when a request was due to its last byte
 */
public record LoadResult(long answered, long failed, double seconds, Histogram times) {

    /** Answers a second. */
    public double rate() {
        return answered / seconds;
    }

    /** Milliseconds that so many in a hundred answers did not exceed. */
    public double millis(double percentile) {
        return times.getValueAtPercentile(percentile) / 1e6;
    }
}
