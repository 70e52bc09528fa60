package com.datingtoday.adapter.redis.shared;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How claims are spread: over 64 hash tags, each with an epoch of its own. An epoch says since when the bucket remembers
 * everything and which run of the primary has remembered it.
 */
public final class NonceBuckets {

    private static final int COUNT = 64;

    private NonceBuckets() {}

    /** The key of the epoch of the bucket that a hash falls into. */
    public static String epochKey(ShortHash hash) {
        return epochKey(hash.first() % COUNT);
    }

    /**
     * The key of a claim.
     *
     * @param kind what is claimed
     */
    public static String claimKey(String kind, ShortHash hash) {
        return "dt:" + kind + ":" + tag(hash.first() % COUNT) + ":" + hash.text();
    }

    /** The keys of every epoch. */
    public static List<String> epochKeys() {
        return IntStream.range(0, COUNT).mapToObj(NonceBuckets::epochKey).toList();
    }

    /**
     * An epoch as the script that claims writes and reads it.
     *
     * @param beganMillis Unix time
     * @param runId {@code run_id} of the server
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
