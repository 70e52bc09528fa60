package com.datingtoday.bootstrap.discovery;

import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cost of discovery among a million users. It takes minutes and some GB, so it runs with {@code -Pthorough} only. */
@Tag("thorough")
class MillionPeopleIT {

    private static final Logger log = LoggerFactory.getLogger(MillionPeopleIT.class);

    private static final long PEOPLE = Long.getLong("datingtoday.thorough.people", 1_000_000);

    @TempDir
    static Path folder;

    @Test
    void a_list_among_a_million_users_costs_as_much_as_among_a_thousand() {
        try (var populatedInstance = new PopulatedInstance(folder)) {
            populatedInstance.servers.enlarge();
            var budget = new DiscoveryBudget(populatedInstance);
            took("generated users added users={} seconds={}", PEOPLE, () -> populatedInstance.growTo(PEOPLE));
            took(
                    "grid rebuilt users={} seconds={}",
                    PEOPLE,
                    populatedInstance.testInstance.bean(RebuildNearbyIndex.class)::rebuild);

            var works = budget.check();

            works.forEach((name, callResult) -> log.info("{}: {}", name, callResult));
        }
    }

    private static void took(String words, long people, Runnable doing) {
        var begin = Instant.now();
        doing.run();
        log.info(words, people, Duration.between(begin, Instant.now()).toSeconds());
    }
}
