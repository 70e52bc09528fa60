package com.datingtoday.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/** Calls of one kind. */
interface Workload {

    /** How each successful answer begins. */
    String SUCCESS = "{\"code\":0,";

    String name();

    Goal goal();

    /** How each right answer begins. */
    String beginning();

    /** So many requests, each to be sent once and soon. */
    List<byte[]> requests(LoggedInUsers loggedInUsers, int count);

    /** Everybody asks in turn for something. */
    static Workload reading(String name, Goal goal, TargetSelector targetSelector) {
        return new GetWorkload(name, goal, SUCCESS, targetSelector);
    }

    /** Everybody asks in turn for something that is refused as malformed, after all checks and before any work. */
    static Workload refused(String name, Goal goal, TargetSelector targetSelector) {
        return new GetWorkload(name, goal, "{\"code\":300,", targetSelector);
    }

    /** What a member asks for. */
    @FunctionalInterface
    interface TargetSelector {

        String target(LoggedInUsers.BenchmarkUser benchmarkUser, int number);
    }

    /** Requests with GET, signed by those who are logged in. */
    record GetWorkload(String name, Goal goal, String beginning, TargetSelector asking) implements Workload {

        @Override
        public List<byte[]> requests(LoggedInUsers loggedInUsers, int count) {
            return IntStream.range(0, count)
                    .parallel()
                    .mapToObj(number -> {
                        var benchmarkUser = loggedInUsers.member(number);
                        return benchmarkUser.client().get(asking.target(benchmarkUser, number));
                    })
                    .toList();
        }
    }
}
