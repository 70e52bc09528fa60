package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.FakeProfileSource;
import com.datingtoday.application.profile.port.SampleProfiles;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Keys of this feature, their time to live, and calls during an outage. */
@ExtendWith(OutputCaptureExtension.class)
class ProfileRedisKeysIT {

    private static final EmbeddedRedis SERVER = EmbeddedRedis.start(Path.of("target", "redis-people"), false);
    private static final ManualTicker TICKER = new ManualTicker();
    private static final ProfileRedisInstance PROFILE_REDIS_INSTANCE =
            ProfileRedisInstance.on(SharedRedis.withLongTimeouts(SERVER.uri()), TICKER);
    private static final RedisClient CLIENT = RedisClient.create(SERVER.uri());
    private static final RedisCommands<String, String> REDIS = CLIENT.connect().sync();

    private final FakeProfileSource source = new FakeProfileSource();
    private final UserId viewer = AuthSamples.user();
    private final Profile profile = source.put(SampleProfiles.complete(AuthSamples.user()));
    private final UserId user = profile.user();

    @AfterAll
    static void close() {
        CLIENT.close();
        PROFILE_REDIS_INSTANCE.close();
        SERVER.close();
    }

    @BeforeEach
    void clear() {
        REDIS.flushall();
    }

    private void view() {
        view(PROFILE_REDIS_INSTANCE);
    }

    private void view(ProfileRedisInstance instance) {
        var views = instance.cache().viewAll(viewer, List.of(user), source.loaderFor(viewer));
        assertThat(views.get(user))
                .isNotNull()
                .satisfies(viewedProfile -> assertThat(viewedProfile.profile()).isEqualTo(profile));
    }

    private static String key(UserId user) {
        return "dt:profile:{" + user.value() + "}";
    }

    private static String key(UserId viewer, UserId owner) {
        return "dt:relation:{" + viewer.value() + "}:" + owner.value();
    }

    private static Duration ttl(String key) {
        return Duration.ofMillis(REDIS.pttl(key));
    }

    @Test
    void profiles_expire_at_random_times_between_four_and_five_minutes() {
        var users = Stream.generate(() -> source.put(SampleProfiles.minimal(AuthSamples.user(), "one of many"))
                        .user())
                .limit(20)
                .toList();
        PROFILE_REDIS_INSTANCE.cache().viewAll(viewer, users, source.loaderFor(viewer));

        var times = Stream.concat(
                        users.stream().map(ProfileRedisKeysIT::key),
                        users.stream().map(owner -> key(viewer, owner)))
                .map(ProfileRedisKeysIT::ttl)
                .toList();
        assertThat(times)
                .allSatisfy(time ->
                        assertThat(time).isBetween(Duration.ofMinutes(4).minusSeconds(5), Duration.ofMinutes(5)));
        assertThat(times.stream().map(Duration::toSeconds).distinct()).hasSizeGreaterThan(10);
        assertThat(REDIS.keys("*")).hasSize(40);
    }

    @Test
    void the_absence_of_a_user_is_cached_for_half_a_minute() {
        var missingUser = AuthSamples.user();
        PROFILE_REDIS_INSTANCE.profile(missingUser, source.loaderFor(viewer));

        assertThat(REDIS.get(key(missingUser))).isEqualTo("none");
        assertThat(ttl(key(missingUser))).isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
    }

    @Test
    void a_tombstone_lives_ten_seconds_from_each_end_of_a_change_and_is_not_overwritten() {
        for (Runnable side : List.<Runnable>of(
                () -> PROFILE_REDIS_INSTANCE.cache().beginChange(user),
                () -> PROFILE_REDIS_INSTANCE.cache().endChange(user))) {
            view();
            var begin = System.nanoTime();
            side.run();
            view();

            assertThat(REDIS.get(key(user))).isEqualTo("!");
            var remaining = ttl(key(user));
            assertThat(remaining).isLessThanOrEqualTo(Duration.ofSeconds(10));
            // Redis rounds the time of the command and the remaining time to milliseconds.
            assertThat(remaining.plusMillis(2).plusNanos(System.nanoTime() - begin))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(10));
        }
        PROFILE_REDIS_INSTANCE.cache().beginChange(viewer, user);
        view();
        assertThat(REDIS.mget(key(viewer, user), key(user, viewer)))
                .allSatisfy(text -> assertThat(text.getValue()).isEqualTo("!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "2\n", "1\n", "1", "none of it", "11", "1222"})
    void damaged_values_are_not_cached(String damaged) {
        REDIS.set(key(user), damaged);
        REDIS.set(key(viewer, user), damaged);

        view();

        assertThat(source.profileRequests()).hasSize(1);
        assertThat(source.relationRequests()).hasSize(1);
    }

    @Test
    void a_key_of_another_type_is_treated_as_an_outage() {
        REDIS.lpush(key(user), "list");

        view();

        assertThat(source.profileRequests()).hasSize(1);
    }

    @Test
    void without_redis_profiles_are_loaded_once_a_second_and_changes_are_rejected(CapturedOutput log) {
        try (var hasty = ProfileRedisInstance.on(RedisSettings.of(SERVER.uri()), TICKER)) {
            SERVER.suspend();
            view(hasty);
            view(hasty);
            assertThat(source.profileRequests()).hasSize(1);
            TICKER.advance(Duration.ofSeconds(1));
            view(hasty);
            assertThat(source.profileRequests()).hasSize(2);

            assertThatThrownBy(() -> hasty.cache().beginChange(user))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.cache().beginChange(viewer, user))
                    .isInstanceOf(DependencyUnavailableException.class);
            hasty.cache().endChange(user);
            hasty.cache().endChange(viewer, user);
            view(hasty);
            assertThat(source.profileRequests()).hasSize(3);
        } finally {
            SERVER.resume();
        }
        assertThat(log)
                .contains("profile change not published")
                .doesNotContain("小", "second - line", "1996", "dt:profile", "dt:relation");
    }
}
