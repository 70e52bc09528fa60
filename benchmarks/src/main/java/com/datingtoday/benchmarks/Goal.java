package com.datingtoday.benchmarks;

/**
 * What a workload is to reach.
 *
 * @param ratio requests a second, beside those of hello
 * @param slowest p99 at half of its own maximum
 */
record Goal(double ratio, Slowest slowest) {

    /** How slow one answer in a hundred may be. */
    sealed interface Slowest {

        /** In milliseconds. */
        record Millis(double millis) implements Slowest {}

        /** Beside hello. */
        record TimesHello(double times) implements Slowest {}
    }

    static Goal within(double ratio, double millis) {
        return new Goal(ratio, new Slowest.Millis(millis));
    }

    static Goal timesHello(double ratio, double times) {
        return new Goal(ratio, new Slowest.TimesHello(times));
    }

    /** What p99 may be, in milliseconds. */
    double mostMillis(double helloMillis) {
        return switch (slowest) {
            case Slowest.Millis(var millis) -> millis;
            case Slowest.TimesHello(var times) -> times * helloMillis;
        };
    }
}
