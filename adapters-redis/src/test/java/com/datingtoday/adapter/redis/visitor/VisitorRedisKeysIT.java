package com.datingtoday.adapter.redis.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.visitor.port.RecentVisitorCache.CachedVisitors;
import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Keys of this feature, their time to live, round trips, and unfinished changes. */
class VisitorRedisKeysIT {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final RedisClient CLIENT = RedisClient.create(SharedRedis.uri());
    private static final RedisCommands<String, String> REDIS = CLIENT.connect().sync();
    private static final VisitorRedisInstance INSTANCE = VisitorRedisInstance.shared();

    private final UserId owner = AuthSamples.user();
    private final String list = VisitorKeys.visitsAndFill(owner).getFirst();
    private final String fill = VisitorKeys.visitsAndFill(owner).getLast();

    @AfterAll
    static void close() {
        CLIENT.close();
        INSTANCE.close();
    }

    private Visitor visit(int number) {
        return new Visitor(owner, new UserId(200_000 + number), NOON.plusSeconds(number));
    }

    private CachedVisitors cachedVisitors(int count) {
        return new CachedVisitors(
                IntStream.range(0, count).mapToObj(i -> visit(count - i)).toList(), Instant.EPOCH);
    }

    private List<Visitor> page(CachedVisitors source) {
        return INSTANCE.recentVisitors().findPage(owner, null, 10, () -> source).visits();
    }

    private void save(Visitor visit, Runnable storing) {
        INSTANCE.recentVisitors().save(List.of(visit), storing);
    }

    private void assertRoundTrips(int trips, Runnable call) {
        var before = INSTANCE.roundTrips();
        call.run();
        assertThat(INSTANCE.roundTrips() - before).isEqualTo(trips);
    }

    @Test
    void a_cached_page_costs_one_round_trip() {
        page(cachedVisitors(20));
        save(visit(30), () -> {});

        assertRoundTrips(1, () -> page(cachedVisitors(0)));
        assertRoundTrips(
                1,
                () -> INSTANCE.recentVisitors().findPage(owner, new Cursor(NOON, owner), 5, () -> cachedVisitors(0)));
    }

    @Test
    void a_batch_costs_two_round_trips_for_any_number_of_owners() {
        page(cachedVisitors(1));
        save(visit(2), () -> {});
        var visits = IntStream.range(0, 200)
                .mapToObj(_ -> new Visitor(AuthSamples.user(), owner, NOON))
                .toList();

        assertRoundTrips(2, () -> INSTANCE.recentVisitors().save(visits, () -> {}));
        assertRoundTrips(1, () -> INSTANCE.notifications().claim(visits, LocalDate.of(2026, 3, 1)));
        assertRoundTrips(0, () -> INSTANCE.recentVisitors().save(List.of(), () -> {}));
    }

    @Test
    void visits_are_cached_for_a_day_and_notification_claims_for_longer() {
        page(cachedVisitors(3));
        assertThat(REDIS.pttl(list)).isBetween(hourMillis(23), hourMillis(24));
        assertThat(REDIS.exists(fill)).isZero();

        save(visit(9), () -> {});
        assertThat(REDIS.pttl(list)).isBetween(hourMillis(23), hourMillis(24));
        assertThat(REDIS.exists(fill)).isZero();

        var day = LocalDate.of(2026, 3, 1);
        INSTANCE.notifications().claim(List.of(visit(1)), day);
        assertThat(REDIS.pttl(VisitorKeys.notified(owner, day))).isBetween(hourMillis(25), hourMillis(26));
    }

    @Test
    void an_owner_who_never_requested_the_list_has_no_keys() {
        save(visit(1), () -> {});

        assertThat(REDIS.exists(list, fill)).isZero();
    }

    @Test
    void an_unfinished_change_expires_the_set_and_blocks_fills_until_its_tombstone_expires() {
        page(cachedVisitors(1));
        assertThatThrownBy(() -> save(visit(5), () -> {
                    throw new IllegalStateException("the process dies here");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(REDIS.pttl(list)).isBetween(1L, Duration.ofMinutes(1).toMillis());
        assertThat(REDIS.pttl(fill)).isBetween(1L, Duration.ofSeconds(20).toMillis());

        REDIS.del(list);
        assertThat(page(cachedVisitors(5))).hasSize(5);
        assertThat(REDIS.exists(list)).as("the tombstone still exists").isZero();
        REDIS.del(fill);
        page(cachedVisitors(5));
        assertThat(REDIS.exists(list)).isOne();
    }

    @Test
    void concurrent_changes_remove_only_their_own_tombstone() {
        page(cachedVisitors(1));
        save(visit(5), () -> {
            save(visit(6), () -> {});
            assertThat(page(cachedVisitors(0))).containsExactly(visit(6), visit(1));
        });

        assertThat(page(cachedVisitors(0))).containsExactly(visit(6), visit(5), visit(1));
    }

    @Test
    void an_emptied_redis_is_filled_again() {
        page(cachedVisitors(3));
        REDIS.del(list);

        assertThat(page(cachedVisitors(4))).hasSize(4);
        assertRoundTrips(1, () -> assertThat(page(cachedVisitors(0))).hasSize(4));
    }

    @Test
    void a_thousand_visitors_use_at_most_150_kilobytes() {
        page(cachedVisitors(1_000));

        assertThat(REDIS.memoryUsage(list)).isLessThan(150_000);
    }

    private static long hourMillis(int number) {
        return Duration.ofHours(number).toMillis();
    }
}
