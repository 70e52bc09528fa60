package com.datingtoday.bootstrap.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.visitor.FlushVisits;
import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.bootstrap.testing.VisitSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Buffered visits are not lost while MySQL is unavailable or when the process ends. */
class VisitorsOutageIT {

    @TempDir
    static Path folder;

    static DevelopmentServers servers;
    static TestInstance testInstance;

    @BeforeAll
    static void start() {
        servers = DevelopmentServers.start(folder, true);
        testInstance = quiet();
    }

    @AfterAll
    static void stop() {
        testInstance.close();
        servers.close();
    }

    /** Starts an instance that flushes visits only when the test requests it. */
    private static TestInstance quiet() {
        return TestInstance.start(servers, "--datingtoday.scheduled-jobs=false");
    }

    private static List<Long> list(TestUser testUser) {
        return testUser.client()
                .get("/api/visitors")
                .json()
                .at("/data/list")
                .valueStream()
                .map(entry -> entry.path("user_id").asLong())
                .toList();
    }

    @Test
    void buffered_visits_are_written_when_mysql_is_available_again() {
        var anna = new VisitSetup(testInstance).grantVip(TestUser.adult(testInstance));
        var bob = TestUser.adult(testInstance);
        assertThat(list(anna)).isEmpty();
        bob.view(anna);
        servers.database().kill();
        try {
            var write = testInstance.bean(FlushVisits.class);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(write::flush).isInstanceOf(DependencyUnavailableException.class);
            }
        } finally {
            servers.database().restart();
        }

        Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            testInstance.bean(FlushVisits.class).flush();
            return list(anna).equals(List.of(bob.id().value()));
        });
    }

    @Test
    void buffered_visits_are_written_when_the_process_ends() {
        var anna = new VisitSetup(testInstance).grantVip(TestUser.adult(testInstance));
        var bob = TestUser.adult(testInstance);
        assertThat(list(anna)).isEmpty();
        var ending = quiet();
        bob.at(ending).view(anna.at(ending));

        ending.close();

        assertThat(list(anna)).containsExactly(bob.id().value());
    }
}
