package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.BenchmarkTarget.WorkloadTarget;
import com.datingtoday.benchmarks.load.LoadResult;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures all targets alternately, round by round, so that disturbances of the machine affect all of them. */
final class BenchmarkRun {

    private static final Logger log = LoggerFactory.getLogger(BenchmarkRun.class);

    /**
     * Number of warm-ups of all targets; code that the JIT compiled for one workload may be recompiled for the next.
     */
    private static final int WARM_UPS = 2;

    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(20);

    private static final int FIRST_GUESS = 200;

    /** Factor of the number of requests that are prepared before a round, in case the server becomes faster. */
    private static final double RESERVE = 1.5;

    private final BenchmarkOptions benchmarkOptions;
    private final Map<BenchmarkTarget, Measurements> figures = new LinkedHashMap<>();
    private final Map<BenchmarkTarget, Double> fastest = new LinkedHashMap<>();

    BenchmarkRun(BenchmarkOptions benchmarkOptions, List<BenchmarkTarget> subjects) {
        this.benchmarkOptions = benchmarkOptions;
        subjects.forEach(benchmarkTarget -> figures.put(benchmarkTarget, new Measurements()));
    }

    Map<BenchmarkTarget, Measurements> measure() {
        for (int warmUp = 1; warmUp <= WARM_UPS; warmUp++) {
            log.info("warm-up started number={} of={}", warmUp, WARM_UPS);
            figures.keySet().forEach(this::warmUp);
        }
        for (int round = 1; round <= benchmarkOptions.rounds(); round++) {
            log.info("maximum load started round={} of={}", round, benchmarkOptions.rounds());
            figures.forEach((benchmarkTarget, own) -> {
                var before = benchmarkTarget.resourceUsage();
                var loadResult = maximumLoad(benchmarkTarget);
                own.addMaximum(new Measurements.MaximumRound(
                        loadResult, benchmarkTarget.resourceUsage().since(before)));
            });
        }
        for (int round = 1; round <= benchmarkOptions.rounds(); round++) {
            log.info("half load started round={} of={}", round, benchmarkOptions.rounds());
            figures.forEach((benchmarkTarget, own) -> {
                own.addHalf(
                        benchmarkTarget.constantLoad(own.rate() / 2, benchmarkOptions.seconds()),
                        benchmarkTarget.server().residentMiB());
                if (benchmarkTarget instanceof WorkloadTarget workloadTarget && workloadTarget.smaller() != null) {
                    own.addAtSmallestPopulation(benchmarkTarget.constantLoad(
                            figures(workloadTarget.smaller()).rate() / 2, benchmarkOptions.seconds()));
                }
            });
        }
        return figures;
    }

    private Measurements figures(BenchmarkTarget benchmarkTarget) {
        return figures.getOrDefault(benchmarkTarget, new Measurements());
    }

    /**
     * Warms up a target. The JIT compiles by the number of calls, so the warm-up counts responses. A time limit ends it
     * on a busy machine.
     */
    private void warmUp(BenchmarkTarget benchmarkTarget) {
        long deadline = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (long answered = 0; answered < benchmarkOptions.warmUp() / WARM_UPS && System.nanoTime() < deadline; ) {
            answered += maximumLoad(benchmarkTarget).answered();
        }
    }

    private LoadResult maximumLoad(BenchmarkTarget benchmarkTarget) {
        double guess = fastest.getOrDefault(benchmarkTarget, (double) FIRST_GUESS);
        var loadResult = benchmarkTarget.maximumLoad(
                (int) (RESERVE * guess * benchmarkOptions.seconds()) + 100, benchmarkOptions.seconds());
        fastest.merge(benchmarkTarget, loadResult.rate(), Math::max);
        log.info(
                "maximum load measured target={} requests_per_second={}",
                benchmarkTarget.name(),
                Math.round(loadResult.rate()));
        return loadResult;
    }
}
