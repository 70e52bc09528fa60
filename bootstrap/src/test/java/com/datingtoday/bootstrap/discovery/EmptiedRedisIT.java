package com.datingtoday.bootstrap.discovery;

import static com.datingtoday.bootstrap.discovery.Village.ids;
import static com.datingtoday.bootstrap.discovery.Village.nearby;
import static com.datingtoday.bootstrap.discovery.Village.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.development.DevelopmentServers;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Reply;
import com.datingtoday.bootstrap.testing.Together;
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

/** Redis loses its memory while lists are being read: they come back by themselves, and show nothing wrong meanwhile. */
class EmptiedRedisIT {

    private static final Set<Integer> HONEST = Set.of(0, 1001, 1004, 1900);

    @TempDir
    static Path folder;

    static DevelopmentServers servers;
    static Instance instance;

    @BeforeAll
    static void start() {
        servers = DevelopmentServers.start(folder, true);
        instance = Instance.start(servers);
    }

    @AfterAll
    static void stop() {
        instance.close();
        servers.close();
    }

    @Test
    void lists_come_back_by_themselves_and_nothing_is_wrong_meanwhile() {
        var village = new Village(instance);
        var women = village.women(24);
        var gone = village.women(1).getFirst();
        var man = village.man();
        village.rebuild();
        gone.client().delete(Village.LOCATION);
        assertThat(users(nearby(man, "limit=24"))).containsExactlyInAnyOrderElementsOf(ids(women));

        var replies = new ArrayList<Reply>();
        var back = new AtomicBoolean();
        Together.run(2, number -> number == 0 ? emptied(man, women, back) : read(man, replies, back));

        assertThat(replies).isNotEmpty().allSatisfy(reply -> assertThat(HONEST).contains(reply.code()));
        var living = new HashSet<>(ids(women));
        replies.stream()
                .filter(reply -> reply.code() == 0)
                .forEach(reply -> assertThat(users(reply).stream()
                                .filter(user -> user == gone.id().value()))
                        .isEmpty());
        assertThat(living).isSubsetOf(users(nearby(man, "limit=100")));
    }

    private static boolean emptied(Person man, List<Person> women, AtomicBoolean back) {
        try {
            servers.redis().kill();
            servers.redis().restart(false);
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                var reply = nearby(man, "limit=24");
                return reply.code() == 0 && new HashSet<>(users(reply)).equals(new HashSet<>(ids(women)));
            });
            return true;
        } finally {
            back.set(true);
        }
    }

    private static boolean read(Person man, List<Reply> replies, AtomicBoolean back) {
        while (!back.get()) {
            replies.add(nearby(man, "limit=100"));
        }
        return true;
    }
}
