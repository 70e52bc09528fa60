package com.datingtoday.benchmarks;

/**
 * What a workload is to reach.
 *
 * @param ratio requests a second, beside those of hello
 * @param slowest p99 at half of its own maximum
 */
record Goal(double ratio, LatencyGoal slowest) {

    /** How slow one answer in a hundred may be. */
    sealed interface LatencyGoal {

        /** In milliseconds. */
        record Millis(double millis) implements LatencyGoal {}

        /** Beside hello. */
        record TimesHello(double times) implements LatencyGoal {}
    }

    static Goal within(double ratio, double millis) {
        return new Goal(ratio, new LatencyGoal.Millis(millis));
    }

    static Goal timesHello(double ratio, double times) {
        return new Goal(ratio, new LatencyGoal.TimesHello(times));
    }

    /** What p99 may be, in milliseconds. */
    double mostMillis(double helloMillis) {
        return switch (slowest) {
            case LatencyGoal.Millis(var millis) -> millis;
            case LatencyGoal.TimesHello(var times) -> times * helloMillis;
        };
    }
}
