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

/** Keys of this feature, their time to live, and calls during an outage. */
class ChatRedisKeysIT {

    private static final EmbeddedRedis SERVER = EmbeddedRedis.start(Path.of("target", "redis-chat"), false);
    private static final ChatRedisInstance INSTANCE =
            ChatRedisInstance.unsubscribed(SharedRedis.withLongTimeouts(SERVER.uri()));
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
        return INSTANCE.leases().isConnected(user);
    }

    @Test
    void every_key_expires() {
        INSTANCE.duplicateTexts().record(user, AuthSamples.user(), "words", LIMIT, AuthSamples.now());
        INSTANCE.tickets().put(AuthSamples.hex(16), owner, Duration.ofSeconds(30));
        INSTANCE.connect(user);
        INSTANCE.leases().renew(List.of(new Connection(AuthSamples.user(), "1")));

        var expected =
                Map.of("dt:alike:{", LIMIT.period(), "dt:ticket:{", Duration.ofSeconds(30), "dt:socks:{", FORGOTTEN);
        assertThat(REDIS.keys("*")).hasSize(4);
        expected.forEach((prefix, time) -> assertThat(REDIS.keys(prefix + "*"))
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(Duration.ofMillis(REDIS.pttl(key))).isBetween(time.minusSeconds(20), time)));
    }

    @Test
    void neither_tickets_nor_texts_are_stored_in_clear() {
        var ticket = AuthSamples.hex(16);
        INSTANCE.tickets().put(ticket, owner, Duration.ofSeconds(30));
        INSTANCE.duplicateTexts().record(user, AuthSamples.user(), "secretwords", LIMIT, AuthSamples.now());

        assertThat(REDIS.keys("*")).hasSize(2).noneMatch(key -> key.contains(ticket) || key.contains("secretwords"));
        assertThat(REDIS.get(REDIS.keys("dt:ticket:*").getFirst())).doesNotContain(ticket);
    }

    @Test
    void a_consumed_ticket_and_a_closed_connection_leave_no_keys() {
        INSTANCE.tickets().put("ticket", owner, Duration.ofSeconds(30));
        INSTANCE.tickets().consume("ticket");
        INSTANCE.leases().release(INSTANCE.connect(user));

        assertThat(REDIS.keys("*")).isEmpty();
    }

    @Test
    void a_connection_that_is_not_renewed_expires() {
        INSTANCE.connect(user);
        REDIS_CLOCK_SHIFT.advanceConnections(NEARLY);
        assertThat(isConnected()).isTrue();

        REDIS_CLOCK_SHIFT.advanceConnections(FORGOTTEN.minus(NEARLY));

        assertThat(isConnected()).isFalse();
        assertThat(REDIS.keys("*")).isEmpty();
    }

    @Test
    void a_renewed_connection_does_not_expire() {
        var connection = INSTANCE.connect(user);
        REDIS_CLOCK_SHIFT.advanceConnections(NEARLY);
        INSTANCE.leases().renew(List.of(connection));

        REDIS_CLOCK_SHIFT.advanceConnections(NEARLY);

        assertThat(isConnected()).isTrue();
    }

    @Test
    void connections_of_a_crashed_instance_free_their_capacity() {
        try (var crashed = ChatRedisInstance.unsubscribed(SharedRedis.withLongTimeouts(SERVER.uri()))) {
            for (var left = ChatRedisInstance.MAX_CONNECTIONS - 1; left > 0; left--) {
                crashed.connect(user);
            }
        }
        var renewed = INSTANCE.connect(user);
        assertThat(INSTANCE.leases().acquire(new Connection(user, "sixth"), ChatRedisInstance.MAX_CONNECTIONS))
                .isFalse();
        REDIS_CLOCK_SHIFT.advanceConnections(NEARLY);
        INSTANCE.leases().renew(List.of(renewed));
        REDIS_CLOCK_SHIFT.advanceConnections(NEARLY);

        INSTANCE.connect(user);

        assertThat(REDIS.hlen(ChatKeys.connections(user))).isEqualTo(2);
    }

    @Test
    void instances_share_the_limit_but_do_not_release_connections_of_each_other() {
        try (var other = ChatRedisInstance.unsubscribed(SharedRedis.withLongTimeouts(SERVER.uri()))) {
            var same = new Connection(user, "1");
            assertThat(INSTANCE.leases().acquire(same, 2)).isTrue();
            assertThat(other.leases().acquire(same, 2)).isTrue();
            assertThat(other.leases().acquire(new Connection(user, "2"), 2)).isFalse();

            INSTANCE.leases().release(same);

            assertThat(isConnected()).isTrue();
            assertThat(other.leases().acquire(new Connection(user, "2"), 2)).isTrue();
        }
    }

    @Test
    void an_outage_fails_every_call_except_the_publication_of_events() {
        try (var hasty = ChatRedisInstance.unsubscribed(RedisSettings.of(SERVER.uri()))) {
            hasty.publisher().publish(List.of(new LiveEvent.Visited(user)));
            SERVER.suspend();

            assertThatThrownBy(() -> hasty.leases().isConnected(user))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.leases().renew(List.of(new Connection(user, "1"))))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.tickets().consume("ticket"))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.duplicateTexts().record(user, user, "words", LIMIT, AuthSamples.now()))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatCode(() -> hasty.publisher()
                            .publish(List.of(new LiveEvent.Visited(user), new LiveEvent.Visited(AuthSamples.user()))))
                    .doesNotThrowAnyException();
        } finally {
            SERVER.resume();
        }
    }
}
