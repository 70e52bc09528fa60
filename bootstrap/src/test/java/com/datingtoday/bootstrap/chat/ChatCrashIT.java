package com.datingtoday.bootstrap.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.testing.Scheme2Client;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestInstanceProcess;
import com.datingtoday.bootstrap.testing.TestUser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No acknowledged message is lost or duplicated when the application, MySQL or Redis is killed. */
class ChatCrashIT {

    @TempDir
    static Path folder;

    static DevelopmentServers servers;
    static TestInstance testInstance;
    static TestInstanceProcess process;

    @BeforeAll
    static void start() {
        servers = DevelopmentServers.start(folder, true);
        testInstance = TestInstance.start(servers);
        process = TestInstanceProcess.start(servers, folder);
        process.awaitReady();
    }

    @AfterAll
    static void stop() {
        process.close();
        testInstance.close();
        servers.close();
    }

    @Test
    void no_message_is_lost_when_each_server_is_killed_once() {
        killed(1, 1, 1);
    }

    @Test
    @Tag("thorough")
    void no_message_is_lost_when_the_servers_are_killed_forty_times() {
        killed(20, 10, 10);
    }

    private static void killed(int application, int mysql, int redis) {
        var chatLoad = ChatLoad.of(4, 8, 20, _ -> TestUser.adult(testInstance));
        var said = new AtomicInteger();
        var over = new AtomicBoolean();
        var killing = CompletableFuture.runAsync(() -> {
            try {
                killings(application, mysql, redis).forEach(kill -> {
                    var before = said.get();
                    // The process is killed while messages are in progress.
                    await().atMost(Duration.ofMinutes(3)).until(() -> said.get() > before + 10);
                    kill.run();
                });
            } finally {
                over.set(true);
            }
        });

        var acknowledged = chatLoad.sendAll(
                number -> testUser -> {
                    said.incrementAndGet();
                    return Math.floorMod(number, 2) == 0 ? testUser : elsewhere(testUser);
                },
                () -> !over.get());

        killing.join();
        chatLoad.assertComplete(acknowledged);
        assertThat(said.get()).isGreaterThan(10 * (application + mysql + redis));
    }

    private static TestUser elsewhere(TestUser testUser) {
        var client = testUser.client();
        return new TestUser(new Scheme2Client(process.wire(), client.keyId(), client.secret()), testUser.id());
    }

    /** Returns the kills in alternating order. */
    private static List<Runnable> killings(int application, int mysql, int redis) {
        var killings = new ArrayList<Runnable>();
        for (var round = 0; round < Math.max(application, Math.max(mysql, redis)); round++) {
            if (round < application) {
                killings.add(ChatCrashIT::killApplication);
            }
            if (round < mysql) {
                killings.add(ChatCrashIT::killMysql);
            }
            if (round < redis) {
                killings.add(ChatCrashIT::killRedis);
            }
        }
        return killings;
    }

    private static void killApplication() {
        process.kill();
        process.restart();
        process.awaitReady();
    }

    private static void killMysql() {
        servers.database().kill();
        servers.database().restart();
        process.awaitReady();
    }

    private static void killRedis() {
        servers.redis().kill();
        servers.redis().restart(false);
        process.awaitReady();
    }
}
