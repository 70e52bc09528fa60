package com.datingtoday.bootstrap.discovery;

import static com.datingtoday.bootstrap.discovery.IsolatedPlace.ids;
import static com.datingtoday.bootstrap.discovery.IsolatedPlace.nearby;
import static com.datingtoday.bootstrap.discovery.IsolatedPlace.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loss of all Redis data while lists are read: the index is rebuilt, and no response contains a wrong entry meanwhile.
 */
class DiscoveryRedisLossIT {

    private static final Set<Integer> HONEST = Set.of(0, 1001, 1004, 1900);

    @TempDir
    static Path folder;

    static DevelopmentServers servers;
    static TestInstance testInstance;

    @BeforeAll
    static void start() {
        servers = DevelopmentServers.start(folder, true);
        testInstance = TestInstance.start(servers);
    }

    @AfterAll
    static void stop() {
        testInstance.close();
        servers.close();
    }

    @Test
    void lists_recover_after_the_loss_of_redis_and_contain_no_wrong_entry_meanwhile() {
        var isolatedPlace = new IsolatedPlace(testInstance);
        var women = isolatedPlace.women(24);
        var gone = isolatedPlace.women(1).getFirst();
        var man = isolatedPlace.man();
        isolatedPlace.rebuild();
        gone.client().delete(IsolatedPlace.LOCATION);
        assertThat(users(nearby(man, "limit=24"))).containsExactlyInAnyOrderElementsOf(ids(women));

        var replies = new ArrayList<ApiReply>();
        var back = new AtomicBoolean();
        ConcurrentRunner.run(2, number -> number == 0 ? emptied(man, women, back) : read(man, replies, back));

        assertThat(replies)
                .isNotEmpty()
                .allSatisfy(apiReply -> assertThat(HONEST).contains(apiReply.code()));
        var living = new HashSet<>(ids(women));
        replies.stream()
                .filter(apiReply -> apiReply.code() == 0)
                .forEach(apiReply -> assertThat(users(apiReply).stream()
                                .filter(user -> user == gone.id().value()))
                        .isEmpty());
        assertThat(living).isSubsetOf(users(nearby(man, "limit=100")));
    }

    private static boolean emptied(TestUser man, List<TestUser> women, AtomicBoolean back) {
        try {
            servers.redis().kill();
            servers.redis().restart(false);
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                var apiReply = nearby(man, "limit=24");
                return apiReply.code() == 0 && new HashSet<>(users(apiReply)).equals(new HashSet<>(ids(women)));
            });
            return true;
        } finally {
            back.set(true);
        }
    }

    private static boolean read(TestUser man, List<ApiReply> replies, AtomicBoolean back) {
        while (!back.get()) {
            replies.add(nearby(man, "limit=100"));
        }
        return true;
    }
}
