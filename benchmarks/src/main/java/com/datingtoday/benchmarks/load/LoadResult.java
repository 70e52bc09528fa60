package com.datingtoday.benchmarks.load;

import org.HdrHistogram.Histogram;

/**
 * Result of a load.
 *
 * @param answered number of responses
 * @param failed number of responses that were not as required
 * @param seconds time from the first request to the last response
 * @param times latencies in nanoseconds, from the due time to the last byte
 */
public record LoadResult(long answered, long failed, double seconds, Histogram times) {

    /** Returns responses per second. */
    public double rate() {
        return answered / seconds;
    }

    /** Returns the latency in milliseconds at a percentile. */
    public double millis(double percentile) {
        return times.getValueAtPercentile(percentile) / 1e6;
    }
}
