package com.datingtoday.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.persistence.testing.MariaDbServer;
import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.TestDatabase;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** During every kind of outage callers fail soon, and they recover without a restart. */
@PersistenceTest
@DisabledIfSystemProperty(named = TestDatabase.URL, matches = ".+", disabledReason = "the server is not ours to stop")
class DatabaseOutageIT {

    /** Less than the default timeout of Hikari, and far more than a busy machine needs. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(25);

    private static final Duration BACK = Duration.ofSeconds(60);
    private static final int POOL = 10;

    private final AuthSessions sessions;
    private final SpringTransactions transactions;
    private final AppKeys apps;
    private final MyBatisIdGenerator ids;

    private final MariaDbServer server = TestDatabase.shared().ownServer().orElseThrow();

    DatabaseOutageIT(
            @Autowired AuthSessions sessions,
            @Autowired SpringTransactions transactions,
            @Autowired AppKeys apps,
            @Autowired IdBlockMapper blocks) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.apps = apps;
        this.ids = new MyBatisIdGenerator(blocks, transactions);
    }

    @AfterEach
    void asBefore() throws SQLException {
        server.resume();
        server.restart();
        administer("set global read_only = 0");
        await().atMost(BACK).ignoreExceptions().untilAsserted(this::read);
    }

    private void administer(String sql) throws SQLException {
        try (var connection = server.administer();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void read() {
        sessions.find(AuthSamples.sessionId(AuthSamples.user()));
    }

    private void write() {
        sessions.create(AuthSamples.session(AuthSamples.user(), AuthSamples.now()));
    }

    private void inTransaction(Runnable work) {
        transactions.inTransaction(() -> {
            work.run();
            return true;
        });
    }

    private static void assertAway(ThrowingCallable call) {
        var begun = System.nanoTime();
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(call)
                .satisfies(failure -> assertThat(failure.dependency()).isEqualTo(Dependency.DATABASE));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MAX_WAIT);
    }

    @Test
    void a_server_that_does_not_respond_is_unavailable() {
        read();
        server.suspend();

        assertAway(this::read);
        assertAway(this::write);
        assertAway(() -> inTransaction(this::write));
        assertAway(ids::nextUserId);
    }

    @Test
    void a_server_that_freezes_within_a_transaction_is_unavailable() {
        assertAway(() -> inTransaction(() -> {
            write();
            server.suspend();
            write();
        }));
    }

    @Test
    void a_server_that_freezes_before_the_commit_is_unavailable() {
        assertAway(() -> inTransaction(() -> {
            write();
            server.suspend();
        }));
    }

    @Test
    void a_stopped_server_is_unavailable() {
        read();
        server.kill();

        assertAway(this::read);
        assertAway(() -> inTransaction(this::write));
        assertAway(ids::nextUserId);
    }

    @Test
    void a_server_that_crashes_within_a_transaction_commits_nothing() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());

        assertAway(() -> inTransaction(() -> {
            sessions.create(session);
            server.kill();
            write();
        }));

        server.restart();
        await().atMost(BACK)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(sessions.find(session.id())).isEmpty());
    }

    @Test
    void a_read_only_server_is_unavailable() throws SQLException {
        administer("set global read_only = 1");

        read();
        assertAway(this::write);
        assertAway(() -> inTransaction(this::write));
    }

    @Test
    void an_exhausted_pool_is_unavailable() {
        var allTaken = new CyclicBarrier(POOL + 1);
        var done = new CyclicBarrier(POOL + 1);

        ConcurrentRunner.run(POOL + 1, thread -> {
            if (thread < POOL) {
                inTransaction(() -> {
                    read();
                    meet(allTaken);
                    meet(done);
                });
            } else {
                meet(allTaken);
                assertAway(this::read);
                assertAway(() -> inTransaction(this::read));
                meet(done);
            }
            return thread;
        });
    }

    @Test
    void app_keys_remain_available_during_an_outage() {
        var app = AppKey.create(
                new AppId(AuthSamples.hex(8)),
                "app",
                new Secret("secret"),
                Set.of(SigningScheme.PARAMETERS_MD5),
                false);
        apps.create(app);
        server.kill();

        assertThat(apps.find(app.id())).contains(app);
        assertAway(apps::list);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
