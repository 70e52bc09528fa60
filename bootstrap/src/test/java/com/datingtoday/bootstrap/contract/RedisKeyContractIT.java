package com.datingtoday.bootstrap.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ChatTestClient;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.bootstrap.testing.VisitSetup;
import io.lettuce.core.RedisClient;
import io.lettuce.core.ScanIterator;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The snapshot contains the keys in Redis, with the type of each, after two users have used most of the service. Other
 * tests of the module use the same Redis, so there may be more keys; each must match a pattern of the sources.
 *
 * <p>{@code mvn verify -Dcontract.update=true -Dit.test=RedisKeyContractIT} rewrites {@code
 * contract/redis-keys-found.txt}. It must run alone so that no other test adds keys; see {@link Snapshot}.
 */
class RedisKeyContractIT {

    private static final String FILE = "redis-keys-found.txt";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern TAG = Pattern.compile("\\{(?:([a-z]:)[^}]*|(t)|[^}]*)}");
    private static final int LONG = 16;
    private static final int UPDATE_SECONDS = 20;

    /** The snapshot does not contain locks, which exist for a short time only. */
    private static final Pattern LOCK = Pattern.compile(":claim:|:fill ");

    private final TestInstance testInstance = TestInstance.one();

    @Test
    void keys_in_redis_have_their_names_and_types() {
        var anna = new VisitSetup(testInstance).grantVip(TestUser.adult(testInstance));
        var bob = TestUser.adult(testInstance);
        use(anna, bob);
        try (var _ = ChatTestClient.open(anna, testInstance)) {
            var seen = new TreeSet<String>();
            if (Snapshot.isUpdated()) {
                for (int second = 0; second < UPDATE_SECONDS; second++) {
                    seen.addAll(found());
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                }
                seen.removeIf(line -> LOCK.matcher(line).find());
                Snapshot.write(FILE, seen);
            }
            await().atMost(PATIENCE).untilAsserted(() -> {
                seen.addAll(found());
                assertThat(seen).containsAll(Snapshot.lines(FILE));
            });
        }

        var patterns = RedisKeyContractTest.patterns()
                .filter(pattern -> pattern.startsWith("dt:"))
                .map(pattern -> Arrays.stream(pattern.split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(joining(".+")))
                .map(Pattern::compile)
                .toList();
        assertThat(keys().keySet())
                .allMatch(key -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(key).matches()));
    }

    private static void use(TestUser anna, TestUser bob) {
        for (var testUser : List.of(anna, bob)) {
            ok(testUser.client()
                    .put("/api/users/me/location", "{\"latitude\": \"48.1234567\", \"longitude\": \"11.5\"}"));
        }
        ok(bob.view(anna));
        ok(anna.view(bob));
        ok(bob.follow(anna));
        ok(anna.client().get("/api/visitors"));
        ok(bob.client().get("/api/users/hot?limit=10"));
        ok(bob.client()
                .post(
                        "/api/contacts/" + anna.id().value() + "/messages",
                        Map.of(
                                "type",
                                "text",
                                "content",
                                "words for a contract",
                                "client_msg_id",
                                RawHttpClient.random(8))));
        ok(bob.client().post("/api/chat/ticket"));
        ok(bob.client()
                .wire()
                .send(bob.client().signed("POST", "/api/vip/orders", "{\"product_id\": 1}", RawHttpClient.random(8))));
    }

    private static void ok(ApiReply apiReply) {
        assertThat(apiReply.code()).as(apiReply.body()).isZero();
    }

    private static Set<String> found() {
        var found = new TreeSet<String>();
        keys().forEach((key, type) -> found.add(neutral(key) + " " + type));
        return found;
    }

    /** Returns the type of each key. */
    private static Map<String, String> keys() {
        var keys = new TreeMap<String, String>();
        try (var client = RedisClient.create(TestInstance.servers().redis().uri());
                var connection = client.connect()) {
            ScanIterator.scan(connection.sync())
                    .forEachRemaining(key -> keys.put(key, connection.sync().type(key)));
        }
        // A key that has just expired has no type.
        keys.values().removeIf("none"::equals);
        return keys;
    }

    /** Replaces numbers, ids and hashes by a star. */
    private static String neutral(String key) {
        var tagged = TAG.matcher(key)
                .replaceAll(match -> "{"
                        + (match.group(1) != null ? match.group(1) + "*" : match.group(2) != null ? "t" : "*") + "}");
        return Arrays.stream(tagged.split(":(?![^{]*})", -1))
                .map(part -> !part.startsWith("{") && (part.length() >= LONG || part.matches(".*\\d.*")) ? "*" : part)
                .collect(joining(":"));
    }
}
