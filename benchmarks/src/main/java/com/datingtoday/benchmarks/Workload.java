package com.datingtoday.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/** Calls of one kind. */
interface Workload {

    /** Start of each successful response body. */
    String SUCCESS = "{\"code\":0,";

    String name();

    Goal goal();

    /** Returns the required start of each response body. */
    String beginning();

    /** Creates requests that must each be sent once and within the validity of their signature. */
    List<byte[]> requests(LoggedInUsers loggedInUsers, int count);

    /** Creates a workload in which all users read a resource in turn. */
    static Workload get(String name, Goal goal, TargetSelector targetSelector) {
        return new GetWorkload(name, goal, SUCCESS, targetSelector);
    }

    /** Creates a workload in which all users send a request that is rejected as malformed, after authentication. */
    static Workload rejected(String name, Goal goal, TargetSelector targetSelector) {
        return new GetWorkload(name, goal, "{\"code\":300,", targetSelector);
    }

    /** Selects the target of a user's request. */
    @FunctionalInterface
    interface TargetSelector {

        String target(LoggedInUsers.BenchmarkUser benchmarkUser, int number);
    }

    /** Signed GET requests of logged-in users. */
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
