package com.datingtoday.adapter.redis.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in Redis for those who talk, for how long, and what happens without it. */
class ChatRedisKeysIT {

    private static final EmbeddedRedis SERVER = EmbeddedRedis.start(Path.of("target", "redis-chat"), false);
    private static final ChatRedisInstance INSTANCE = ChatRedisInstance.deaf(SharedRedis.patient(SERVER.uri()));
    private static final RedisClient CLIENT = RedisClient.create(SERVER.uri());
    private static final RedisCommands<String, String> REDIS = CLIENT.connect().sync();
    private static final RedisClockShift REDIS_CLOCK_SHIFT = new RedisClockShift(REDIS);
    private static final RateLimit LIMIT = new RateLimit(2, Duration.ofMinutes(10));

    private static final Duration FORGOTTEN = Duration.ofSeconds(90);
    private static final Duration NEARLY = Duration.ofSeconds(60);

    private final UserId user = AuthSamples.user();
    private final ConnectionOwner owner = new ConnectionOwner(user, AuthSamples.hex(16));

    @AfterAll
    static void close() {
        CLIENT.close();
        INSTANCE.close();
        SERVER.close();
    }

    @BeforeEach
    void clear() {
        REDIS.flushall();
    }

    private boolean isConnected() {
        return INSTANCE.sockets().isConnected(user);
    }

    @Test
    void everything_has_its_time() {
        INSTANCE.alike().record(user, AuthSamples.user(), "words", LIMIT, AuthSamples.now());
        INSTANCE.tickets().put(AuthSamples.hex(16), owner, Duration.ofSeconds(30));
        INSTANCE.connect(user);
        INSTANCE.sockets().renew(List.of(new Connection(AuthSamples.user(), "1")));

        var expected =
                Map.of("dt:alike:{", LIMIT.period(), "dt:ticket:{", Duration.ofSeconds(30), "dt:socks:{", FORGOTTEN);
        assertThat(REDIS.keys("*")).hasSize(4);
        expected.forEach((prefix, time) -> assertThat(REDIS.keys(prefix + "*"))
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(Duration.ofMillis(REDIS.pttl(key))).isBetween(time.minusSeconds(20), time)));
    }

    @Test
    void neither_a_ticket_nor_words_stand_there_in_clear() {
        var ticket = AuthSamples.hex(16);
        INSTANCE.tickets().put(ticket, owner, Duration.ofSeconds(30));
        INSTANCE.alike().record(user, AuthSamples.user(), "secretwords", LIMIT, AuthSamples.now());

        assertThat(REDIS.keys("*")).hasSize(2).noneMatch(key -> key.contains(ticket) || key.contains("secretwords"));
        assertThat(REDIS.get(REDIS.keys("dt:ticket:*").getFirst())).doesNotContain(ticket);
    }

    @Test
    void what_was_used_up_leaves_nothing() {
        INSTANCE.tickets().put("ticket", owner, Duration.ofSeconds(30));
        INSTANCE.tickets().consume("ticket");
        INSTANCE.sockets().release(INSTANCE.connect(user));

        assertThat(REDIS.keys("*")).isEmpty();
    }

    @Test
    void a_connection_that_nobody_keeps_is_forgotten() {
        INSTANCE.connect(user);
        REDIS_CLOCK_SHIFT.passSockets(NEARLY);
        assertThat(isConnected()).isTrue();

        REDIS_CLOCK_SHIFT.passSockets(FORGOTTEN.minus(NEARLY));

        assertThat(isConnected()).isFalse();
        assertThat(REDIS.keys("*")).isEmpty();
    }

    @Test
    void one_that_is_kept_is_not() {
        var connection = INSTANCE.connect(user);
        REDIS_CLOCK_SHIFT.passSockets(NEARLY);
        INSTANCE.sockets().renew(List.of(connection));

        REDIS_CLOCK_SHIFT.passSockets(NEARLY);

        assertThat(isConnected()).isTrue();
    }

    @Test
    void those_of_an_instance_that_crashed_make_room() {
        try (var crashed = ChatRedisInstance.deaf(SharedRedis.patient(SERVER.uri()))) {
            for (var left = ChatRedisInstance.MOST - 1; left > 0; left--) {
                crashed.connect(user);
            }
        }
        var kept = INSTANCE.connect(user);
        assertThat(INSTANCE.sockets().acquire(new Connection(user, "sixth"), ChatRedisInstance.MOST))
                .isFalse();
        REDIS_CLOCK_SHIFT.passSockets(NEARLY);
        INSTANCE.sockets().renew(List.of(kept));
        REDIS_CLOCK_SHIFT.passSockets(NEARLY);

        INSTANCE.connect(user);

        assertThat(REDIS.hlen(ChatKeys.connections(user))).isEqualTo(2);
    }

    @Test
    void instances_count_together_and_do_not_take_connections_of_each_other() {
        try (var other = ChatRedisInstance.deaf(SharedRedis.patient(SERVER.uri()))) {
            var same = new Connection(user, "1");
            assertThat(INSTANCE.sockets().acquire(same, 2)).isTrue();
            assertThat(other.sockets().acquire(same, 2)).isTrue();
            assertThat(other.sockets().acquire(new Connection(user, "2"), 2)).isFalse();

            INSTANCE.sockets().release(same);

            assertThat(isConnected()).isTrue();
            assertThat(other.sockets().acquire(new Connection(user, "2"), 2)).isTrue();
        }
    }

    @Test
    void an_outage_is_told_but_not_by_what_may_be_lost() {
        try (var hasty = ChatRedisInstance.deaf(RedisSettings.of(SERVER.uri()))) {
            hasty.live().publish(List.of(new LiveEvent.Visited(user)));
            SERVER.suspend();

            assertThatThrownBy(() -> hasty.sockets().isConnected(user))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.sockets().renew(List.of(new Connection(user, "1"))))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.tickets().consume("ticket"))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.alike().record(user, user, "words", LIMIT, AuthSamples.now()))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatCode(() -> hasty.live()
                            .publish(List.of(new LiveEvent.Visited(user), new LiveEvent.Visited(AuthSamples.user()))))
                    .doesNotThrowAnyException();
        } finally {
            SERVER.resume();
        }
    }
}
