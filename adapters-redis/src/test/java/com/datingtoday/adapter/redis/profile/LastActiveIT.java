package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.FakeProfileSource;
import com.datingtoday.application.profile.port.SampleProfiles;
import com.datingtoday.domain.shared.UserId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody was here last, seen together with his profile. */
class LastActiveIT {

    private static final Instant LAST = Instant.parse("2026-03-04T05:06:07Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ManualTicker ticker = new ManualTicker();
    private final ProfileRedisInstance profileRedisInstance = ProfileRedisInstance.at(ticker);
    private final FakeProfileSource source = new FakeProfileSource();
    private final UserId viewer = AuthSamples.user();
    private final UserId user =
            source.put(SampleProfiles.minimal(AuthSamples.user(), "somebody")).user();

    @AfterEach
    void close() {
        profileRedisInstance.close();
    }

    private static void active(ProfileRedisInstance profileRedisInstance, UserId user, String text) {
        profileRedisInstance
                .executor()
                .execute("test", pipeline -> pipeline.commands().set(LastActiveCodec.key(user), text));
    }

    private @Nullable Instant seen(ProfileRedisInstance profileRedisInstance, UserId viewer) {
        var look = profileRedisInstance.cache().viewAll(viewer, List.of(user), source.loaderFor(viewer));
        assertThat(look).containsOnlyKeys(user);
        return look.values().iterator().next().lastActive();
    }

    private @Nullable Instant seen() {
        return seen(profileRedisInstance, viewer);
    }

    @Test
    void it_comes_with_the_profile_and_costs_nothing_more() {
        active(profileRedisInstance, user, LastActiveCodec.encode(LAST));
        seen(profileRedisInstance, AuthSamples.user());
        ticker.pass(SECOND);
        var before = profileRedisInstance.trips();

        assertThat(seen(profileRedisInstance, viewer)).isEqualTo(LAST);
        assertThat(profileRedisInstance.trips() - before).isEqualTo(2);
        assertThat(seen()).isEqualTo(LAST);
        assertThat(profileRedisInstance.trips() - before).isEqualTo(2);
        ticker.pass(SECOND);
        assertThat(seen()).isEqualTo(LAST);
        assertThat(profileRedisInstance.trips() - before).isEqualTo(3);
    }

    @Test
    void that_nobody_knows_it_is_remembered_for_a_second_too() {
        assertThat(seen()).isNull();
        active(profileRedisInstance, user, LastActiveCodec.encode(LAST));

        assertThat(seen()).isNull();
        ticker.pass(SECOND);
        assertThat(seen()).isEqualTo(LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1 2", "999999999999999999"})
    void what_cannot_be_read_nobody_knows(String damaged) {
        active(profileRedisInstance, user, damaged);

        assertThat(seen()).isNull();
    }

    @Test
    void it_is_kept_in_whole_seconds() {
        var text = LastActiveCodec.encode(LAST.plusMillis(999));

        assertThat(LastActiveCodec.decode(text)).isEqualTo(LAST);
        assertThat(new LastActiveCacheDefinition()
                        .decode(user, new LastActiveCacheDefinition().encode(new LastActive(LAST))))
                .isEqualTo(new LastActive(LAST));
        assertThat(new LastActiveCacheDefinition()
                        .decode(user, new LastActiveCacheDefinition().encode(LastActive.UNKNOWN)))
                .isEqualTo(LastActive.UNKNOWN);
    }

    @Test
    void without_redis_nobody_knows_it() {
        try (var server = EmbeddedRedis.start(Path.of("target", "redis-activity"), false);
                var hasty = ProfileRedisInstance.on(RedisSettings.of(server.uri()), ticker)) {
            active(hasty, user, LastActiveCodec.encode(LAST));
            assertThat(seen(hasty, viewer)).isEqualTo(LAST);
            ticker.pass(SECOND);
            server.suspend();
            try {
                assertThat(seen(hasty, viewer)).isNull();
            } finally {
                server.resume();
            }
        }
    }
}
