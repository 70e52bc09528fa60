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

/** What stands in Redis and for how long, what it costs, and what becomes of a change that was not told. */
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

    private CachedVisitors kept(int count) {
        return new CachedVisitors(
                IntStream.range(0, count).mapToObj(i -> visit(count - i)).toList(), Instant.EPOCH);
    }

    private List<Visitor> page(CachedVisitors source) {
        return INSTANCE.recent().page(owner, null, 10, () -> source).visits();
    }

    private void note(Visitor visit, Runnable storing) {
        INSTANCE.recent().save(List.of(visit), storing);
    }

    private void costs(int trips, Runnable call) {
        var before = INSTANCE.trips();
        call.run();
        assertThat(INSTANCE.trips() - before).isEqualTo(trips);
    }

    @Test
    void a_page_that_is_remembered_is_one_round_trip() {
        page(kept(20));
        note(visit(30), () -> {});

        costs(1, () -> page(kept(0)));
        costs(1, () -> INSTANCE.recent().page(owner, new Cursor(NOON, owner), 5, () -> kept(0)));
    }

    @Test
    void a_batch_is_a_round_trip_before_and_one_after_however_many_owners_it_is_about() {
        page(kept(1));
        note(visit(2), () -> {});
        var visits = IntStream.range(0, 200)
                .mapToObj(_ -> new Visitor(AuthSamples.user(), owner, NOON))
                .toList();

        costs(2, () -> INSTANCE.recent().save(visits, () -> {}));
        costs(1, () -> INSTANCE.told().claim(visits, LocalDate.of(2026, 3, 1)));
        costs(0, () -> INSTANCE.recent().save(List.of(), () -> {}));
    }

    @Test
    void visits_are_remembered_for_a_day_and_claims_for_longer_than_the_day() {
        page(kept(3));
        assertThat(REDIS.pttl(list)).isBetween(hours(23), hours(24));
        assertThat(REDIS.exists(fill)).isZero();

        note(visit(9), () -> {});
        assertThat(REDIS.pttl(list)).isBetween(hours(23), hours(24));
        assertThat(REDIS.exists(fill)).isZero();

        var day = LocalDate.of(2026, 3, 1);
        INSTANCE.told().claim(List.of(visit(1)), day);
        assertThat(REDIS.pttl(VisitorKeys.notified(owner, day))).isBetween(hours(25), hours(26));
    }

    @Test
    void who_never_asked_has_nothing_in_redis() {
        note(visit(1), () -> {});

        assertThat(REDIS.exists(list, fill)).isZero();
    }

    @Test
    void a_change_that_was_not_told_is_forgotten_within_a_minute_and_nobody_fills_until_it_may_be_stored() {
        page(kept(1));
        assertThatThrownBy(() -> note(visit(5), () -> {
                    throw new IllegalStateException("the process dies here");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(REDIS.pttl(list)).isBetween(1L, Duration.ofMinutes(1).toMillis());
        assertThat(REDIS.pttl(fill)).isBetween(1L, Duration.ofSeconds(20).toMillis());

        REDIS.del(list);
        assertThat(page(kept(5))).hasSize(5);
        assertThat(REDIS.exists(list)).as("the mark still stands").isZero();
        REDIS.del(fill);
        page(kept(5));
        assertThat(REDIS.exists(list)).isOne();
    }

    @Test
    void of_two_who_store_at_the_same_time_each_waits_for_its_own_mark() {
        page(kept(1));
        note(visit(5), () -> {
            note(visit(6), () -> {});
            assertThat(page(kept(0))).containsExactly(visit(6), visit(1));
        });

        assertThat(page(kept(0))).containsExactly(visit(6), visit(5), visit(1));
    }

    @Test
    void emptied_redis_is_filled_again() {
        page(kept(3));
        REDIS.del(list);

        assertThat(page(kept(4))).hasSize(4);
        costs(1, () -> assertThat(page(kept(0))).hasSize(4));
    }

    @Test
    void a_thousand_visitors_take_no_more_than_150_kilobytes() {
        page(kept(1_000));

        assertThat(REDIS.memoryUsage(list)).isLessThan(150_000);
    }

    private static long hours(int number) {
        return Duration.ofHours(number).toMillis();
    }
}
