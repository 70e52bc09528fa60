package com.datingtoday.benchmarks;

import static com.datingtoday.benchmarks.Goal.timesHello;
import static com.datingtoday.benchmarks.Goal.within;
import static com.datingtoday.benchmarks.Workload.get;
import static com.datingtoday.benchmarks.Workload.rejected;

import java.util.List;

final class Workloads {

    private static final List<String> NEARBY =
            List.of("photo=true", "age_min=20&age_max=35", "age_min=22&age_max=40&photo=true", "labels=101,201,301");

    private static final List<String> SEARCHES =
            List.of("photo=true", "sort=new&photo=true", "age_min=20&age_max=30", "gender=1,2&fit=false");

    private Workloads() {}

    static List<Workload> workloads() {
        return List.of(
                rejected("signed request", timesHello(0.55, 2), (_, _) -> "/api/users/0"),
                get(
                        "profile, cached",
                        timesHello(0.50, 2),
                        (benchmarkUser, _) -> "/api/users/" + benchmarkUser.liked()),
                get("hot list", within(0.35, 10), (_, _) -> "/api/users/hot"),
                get("nearby", within(0.30, 10), (_, number) -> "/api/users/nearby?" + choiceFor(NEARBY, number)),
                get("search", within(0.18, 10), (_, number) -> "/api/users/search?" + choiceFor(SEARCHES, number)),
                get("contacts", within(0.30, 10), (_, _) -> "/api/contacts"),
                new SendMessageWorkload(),
                new LoginWorkload());
    }

    /** Returns one of the choices; consecutive indexes select all of them in turn. */
    private static String choiceFor(List<String> choices, int number) {
        return choices.get(number / 7 % choices.size());
    }
}
