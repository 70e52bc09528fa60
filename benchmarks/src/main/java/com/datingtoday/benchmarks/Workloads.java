package com.datingtoday.benchmarks;

import static com.datingtoday.benchmarks.Goal.timesHello;
import static com.datingtoday.benchmarks.Goal.within;
import static com.datingtoday.benchmarks.Workload.reading;
import static com.datingtoday.benchmarks.Workload.refused;

import java.util.List;

final class Workloads {

    private static final List<String> NEARBY =
            List.of("photo=true", "age_min=20&age_max=35", "age_min=22&age_max=40&photo=true", "labels=101,201,301");

    private static final List<String> SEARCHES =
            List.of("photo=true", "sort=new&photo=true", "age_min=20&age_max=30", "gender=1,2&fit=false");

    private Workloads() {}

    static List<Workload> workloads() {
        return List.of(
                refused("signed request", timesHello(0.55, 2), (_, _) -> "/api/users/0"),
                reading("profile, cached", timesHello(0.50, 2), (benchmarkUser, _) -> "/api/users/" + benchmarkUser.liked()),
                reading("hot list", within(0.35, 10), (_, _) -> "/api/users/hot"),
                reading("nearby", within(0.30, 10), (_, number) -> "/api/users/nearby?" + any(NEARBY, number)),
                reading("search", within(0.18, 10), (_, number) -> "/api/users/search?" + any(SEARCHES, number)),
                reading("contacts", within(0.30, 10), (_, _) -> "/api/contacts"),
                new SendMessageWorkload(),
                new LoginWorkload());
    }

    /** Returns one of the choices; consecutive numbers take all of them in turn. */
    private static String any(List<String> choices, int number) {
        return choices.get(number / 7 % choices.size());
    }
}
