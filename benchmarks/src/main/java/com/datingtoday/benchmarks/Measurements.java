package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.LoadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Measurements of one target in all rounds. The reported value is the median. */
final class Measurements {

    private final List<MaximumRound> maximum = new ArrayList<>();
    private final List<LoadResult> half = new ArrayList<>();
    private final List<LoadResult> smallestPopulation = new ArrayList<>();
    private long residentMiB;

    /**
     * Round at maximum load.
     *
     * @param used resources of all requests of the round
     */
    record MaximumRound(LoadResult outcome, ResourceUsage used) {

        double cpuMillis() {
            return used.cpu().toNanos() / 1e6 / outcome.answered();
        }

        double allocatedKiB() {
            return used.allocated() / 1024.0 / outcome.answered();
        }

        double redisCommands() {
            return (double) used.redisCommands() / outcome.answered();
        }

        double rows() {
            return (double) used.rows() / outcome.answered();
        }
    }

    void addMaximum(MaximumRound round) {
        maximum.add(round);
    }

    void addHalf(LoadResult round, long residentMiBNow) {
        half.add(round);
        residentMiB = Math.max(residentMiB, residentMiBNow);
    }

    /** Adds a round at half of the maximum that the workload reaches with the fewest users. */
    void addAtSmallestPopulation(LoadResult round) {
        smallestPopulation.add(round);
    }

    double rate() {
        return median(maximum, round -> round.outcome().rate());
    }

    /** Returns requests per second, relative to another target in the same round. */
    double rateRelativeTo(Measurements other) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < maximum.size(); round++) {
            ratios.add(maximum.get(round).outcome().rate()
                    / other.maximum.get(round).outcome().rate());
        }
        return median(ratios, ratio -> ratio);
    }

    double cpuMillis() {
        return median(maximum, MaximumRound::cpuMillis);
    }

    double allocatedKiB() {
        return median(maximum, MaximumRound::allocatedKiB);
    }

    double redisCommands() {
        return median(maximum, MaximumRound::redisCommands);
    }

    double rows() {
        return median(maximum, MaximumRound::rows);
    }

    /** Returns the latency at half of the target's maximum. */
    double millis(double percentile) {
        return median(half, round -> round.millis(percentile));
    }

    /** Returns the latency at half of the maximum that the workload reaches with the fewest users. */
    double millisAtSmallestPopulation(double percentile) {
        return median(smallestPopulation, round -> round.millis(percentile));
    }

    /** Returns the number of responses that were not as required, in all rounds. */
    long failed() {
        return Stream.of(maximum.stream().map(MaximumRound::outcome), half.stream(), smallestPopulation.stream())
                .flatMap(rounds -> rounds)
                .mapToLong(LoadResult::failed)
                .sum();
    }

    long residentMiB() {
        return residentMiB;
    }

    private static <T> double median(List<T> rounds, ToDoubleFunction<T> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
