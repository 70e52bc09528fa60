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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Last-active times in profile views. */
class LastActiveIT {

    private static final Instant LAST = Instant.parse("2026-03-04T05:06:07Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ManualTicker ticker = new ManualTicker();
    private final ProfileRedisInstance instance = ProfileRedisInstance.shared(ticker);
    private final FakeProfileSource source = new FakeProfileSource();
    private final UserId viewer = AuthSamples.user();
    private final UserId user =
            source.put(SampleProfiles.minimal(AuthSamples.user(), "somebody")).user();

    @AfterEach
    void close() {
        instance.close();
    }

    private static void storeLastActive(ProfileRedisInstance instance, UserId user, String text) {
        instance.executor().execute("test", pipeline -> pipeline.commands().set(LastActiveCodec.key(user), text));
    }

    private @Nullable Instant viewedLastActive(ProfileRedisInstance instance, UserId viewer) {
        var view = instance.cache().viewAll(viewer, List.of(user), source.loaderFor(viewer));
        assertThat(view).containsOnlyKeys(user);
        return view.values().iterator().next().lastActive();
    }

    private @Nullable Instant viewedLastActive() {
        return viewedLastActive(instance, viewer);
    }

    @Test
    void the_last_active_time_is_read_in_the_round_trip_of_the_profile() {
        storeLastActive(instance, user, LastActiveCodec.encode(LAST));
        viewedLastActive(instance, AuthSamples.user());
        ticker.advance(SECOND);
        var before = instance.roundTrips();

        assertThat(viewedLastActive(instance, viewer)).isEqualTo(LAST);
        assertThat(instance.roundTrips() - before).isEqualTo(2);
        assertThat(viewedLastActive()).isEqualTo(LAST);
        assertThat(instance.roundTrips() - before).isEqualTo(2);
        ticker.advance(SECOND);
        assertThat(viewedLastActive()).isEqualTo(LAST);
        assertThat(instance.roundTrips() - before).isEqualTo(3);
    }

    @Test
    void an_unknown_time_is_cached_for_a_second_too() {
        assertThat(viewedLastActive()).isNull();
        storeLastActive(instance, user, LastActiveCodec.encode(LAST));

        assertThat(viewedLastActive()).isNull();
        ticker.advance(SECOND);
        assertThat(viewedLastActive()).isEqualTo(LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1 2", "999999999999999999"})
    void a_damaged_time_is_unknown(String damaged) {
        storeLastActive(instance, user, damaged);

        assertThat(viewedLastActive()).isNull();
    }

    @Test
    void a_time_is_stored_in_whole_seconds() {
        var text = LastActiveCodec.encode(LAST.plusMillis(999));

        assertThat(LastActiveCodec.decode(text)).isEqualTo(LAST);
        assertThat(new LastActiveCacheDefinition()
                        .decode(user, new LastActiveCacheDefinition().encode(Optional.of(LAST))))
                .isEqualTo(Optional.of(LAST));
        assertThat(new LastActiveCacheDefinition()
                        .decode(user, new LastActiveCacheDefinition().encode(Optional.empty())))
                .isEqualTo(Optional.empty());
    }

    @Test
    void without_redis_the_time_is_unknown() {
        try (var server = EmbeddedRedis.start(Path.of("target", "redis-activity"), false);
                var hasty = ProfileRedisInstance.on(RedisSettings.of(server.uri()), ticker)) {
            storeLastActive(hasty, user, LastActiveCodec.encode(LAST));
            assertThat(viewedLastActive(hasty, viewer)).isEqualTo(LAST);
            ticker.advance(SECOND);
            server.suspend();
            try {
                assertThat(viewedLastActive(hasty, viewer)).isNull();
            } finally {
                server.resume();
            }
        }
    }
}
