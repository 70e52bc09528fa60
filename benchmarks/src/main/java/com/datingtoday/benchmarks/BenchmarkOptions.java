package com.datingtoday.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Options of a benchmark run.
 *
 * @param people numbers of users to measure with
 * @param seconds duration of each workload and load in each round; at most 30, since a signature is valid for one
 * minute
 * @param rounds number of rounds; the median is reported
 * @param warmUp approximate number of responses of each workload before the measurement
 * @param heap heap size of each server, in the format of {@code -Xmx}
 * @param only names of the workloads to run; empty for all
 */
record BenchmarkOptions(List<Long> people, double seconds, int rounds, int warmUp, String heap, List<String> only) {

    private static final double MOST_SECONDS = 30;

    BenchmarkOptions {
        if (people.isEmpty() || seconds <= 0 || seconds > MOST_SECONDS || rounds < 1) {
            throw new IllegalArgumentException(
                    "people must name at least one number, seconds be over 0 and at most 30, rounds at least 1");
        }
    }

    /** Parses arguments {@code name=value}; commas separate numbers of users, semicolons separate names. */
    static BenchmarkOptions of(String... arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new BenchmarkOptions(
                list(given.getOrDefault("people", "10000")).stream()
                        .map(Long::valueOf)
                        .toList(),
                Double.parseDouble(given.getOrDefault("seconds", "5")),
                Integer.parseInt(given.getOrDefault("rounds", "3")),
                Integer.parseInt(given.getOrDefault("warm-up", "20000")),
                given.getOrDefault("heap", "256m"),
                Arrays.stream(given.getOrDefault("only", "").split(";"))
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).toList();
    }
}
