package com.datingtoday.benchmarks;

/**
 * Goal of a workload.
 *
 * @param ratio requests per second relative to the empty endpoint
 * @param slowest maximum p99 at half of the workload's maximum load
 */
record Goal(double ratio, LatencyGoal slowest) {

    /** Maximum of the 99th percentile of the latency. */
    sealed interface LatencyGoal {

        /** Absolute maximum in milliseconds. */
        record Millis(double millis) implements LatencyGoal {}

        /** Maximum as a multiple of the latency of the empty endpoint. */
        record TimesHello(double times) implements LatencyGoal {}
    }

    static Goal within(double ratio, double millis) {
        return new Goal(ratio, new LatencyGoal.Millis(millis));
    }

    static Goal timesHello(double ratio, double times) {
        return new Goal(ratio, new LatencyGoal.TimesHello(times));
    }

    /** Returns the maximum p99 in milliseconds. */
    double maxMillis(double helloMillis) {
        return switch (slowest) {
            case LatencyGoal.Millis(var millis) -> millis;
            case LatencyGoal.TimesHello(var times) -> times * helloMillis;
        };
    }
}
