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
    List<byte[]> requests(Cast cast, int count);

    /** Everybody asks in turn for something. */
    static Workload reading(String name, Goal goal, Asking asking) {
        return new Reading(name, goal, SUCCESS, asking);
    }

    /** Everybody asks in turn for something that is refused as malformed, after all checks and before any work. */
    static Workload refused(String name, Goal goal, Asking asking) {
        return new Reading(name, goal, "{\"code\":300,", asking);
    }

    /** What a member asks for. */
    @FunctionalInterface
    interface Asking {

        String target(Cast.Member member, int number);
    }

    /** Requests with GET, signed by those who are logged in. */
    record Reading(String name, Goal goal, String beginning, Asking asking) implements Workload {

        @Override
        public List<byte[]> requests(Cast cast, int count) {
            return IntStream.range(0, count)
                    .parallel()
                    .mapToObj(number -> {
                        var member = cast.member(number);
                        return member.client().get(asking.target(member, number));
                    })
                    .toList();
        }
    }
}
