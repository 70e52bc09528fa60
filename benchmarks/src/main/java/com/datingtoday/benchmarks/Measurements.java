package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.LoadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What was measured of one subject, round by round; of each figure the middle one counts. */
final class Measurements {

    private final List<MaximumRound> most = new ArrayList<>();
    private final List<LoadResult> half = new ArrayList<>();
    private final List<LoadResult> likeSmaller = new ArrayList<>();
    private long residentMiB;

    /**
     * A round at the maximum.
     *
     * @param used by all of its requests
     */
    record MaximumRound(LoadResult outcome, ResourceUsage used) {

        double cpuMillis() {
            return used.cpu().toNanos() / 1e6 / outcome.answered();
        }

        double redisCommands() {
            return (double) used.redisCommands() / outcome.answered();
        }

        double rows() {
            return (double) used.rows() / outcome.answered();
        }
    }

    void addMost(MaximumRound round) {
        most.add(round);
    }

    void addHalf(LoadResult round, long residentMiBNow) {
        half.add(round);
        residentMiB = Math.max(residentMiB, residentMiBNow);
    }

    /** A round at half of the maximum that the same workload reaches among fewer people. */
    void addLikeSmaller(LoadResult round) {
        likeSmaller.add(round);
    }

    double rate() {
        return median(most, round -> round.outcome().rate());
    }

    /** Requests a second, beside another subject's in the same round. */
    double rateBeside(Measurements other) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < most.size(); round++) {
            ratios.add(most.get(round).outcome().rate()
                    / other.most.get(round).outcome().rate());
        }
        return median(ratios, ratio -> ratio);
    }

    double cpuMillis() {
        return median(most, MaximumRound::cpuMillis);
    }

    double redisCommands() {
        return median(most, MaximumRound::redisCommands);
    }

    double rows() {
        return median(most, MaximumRound::rows);
    }

    /** At half of its maximum. */
    double millis(double percentile) {
        return median(half, round -> round.millis(percentile));
    }

    /** At half of what the same workload reaches among fewer people. */
    double millisLikeSmaller(double percentile) {
        return median(likeSmaller, round -> round.millis(percentile));
    }

    /** Answers that were not as they should be, in all rounds. */
    long failed() {
        return Stream.of(most.stream().map(MaximumRound::outcome), half.stream(), likeSmaller.stream())
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
