package com.datingtoday.adapter.redis.shared;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Distribution of nonce claims over 64 hash tags. Each bucket has an epoch: the time since which it holds all claims,
 * and the run id of the primary that holds them.
 */
public final class NonceBuckets {

    private static final int COUNT = 64;

    private NonceBuckets() {}

    /** Returns the key of the epoch of the bucket of a hash. */
    public static String epochKey(ShortHash hash) {
        return epochKey(hash.first() % COUNT);
    }

    /**
     * Returns the key of a claim.
     *
     * @param kind {@code nonce} or {@code sign}
     */
    public static String claimKey(String kind, ShortHash hash) {
        return "dt:" + kind + ":" + tag(hash.first() % COUNT) + ":" + hash.text();
    }

    /** Returns the keys of all epochs. */
    public static List<String> epochKeys() {
        return IntStream.range(0, COUNT).mapToObj(NonceBuckets::epochKey).toList();
    }

    /**
     * Returns the value of an epoch, as {@code epoch.lua} reads and writes it.
     *
     * @param beganMillis start in Unix milliseconds
     * @param runId {@code run_id} of the Redis server
     */
    public static String epoch(long beganMillis, String runId) {
        return beganMillis + " " + runId;
    }

    private static String epochKey(int bucket) {
        return "dt:epoch:" + tag(bucket);
    }

    private static String tag(int bucket) {
        return "{n:" + bucket + "}";
    }
}
