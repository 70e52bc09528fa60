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

/** What stands in Redis of people, for how long, and what happens without it. */
@ExtendWith(OutputCaptureExtension.class)
class ProfileRedisKeysIT {

    private static final EmbeddedRedis SERVER = EmbeddedRedis.start(Path.of("target", "redis-people"), false);
    private static final ManualTicker TICKER = new ManualTicker();
    private static final ProfileRedisInstance PROFILE_REDIS_INSTANCE =
            ProfileRedisInstance.on(SharedRedis.patient(SERVER.uri()), TICKER);
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

    private void look() {
        look(PROFILE_REDIS_INSTANCE);
    }

    private void look(ProfileRedisInstance profileRedisInstance) {
        var looks = profileRedisInstance.cache().viewAll(viewer, List.of(user), source.loaderFor(viewer));
        assertThat(looks.get(user))
                .isNotNull()
                .satisfies(viewedProfile -> assertThat(viewedProfile.profile()).isEqualTo(profile));
    }

    private static String key(UserId user) {
        return "dt:profile:{" + user.value() + "}";
    }

    private static String key(UserId viewer, UserId owner) {
        return "dt:relation:{" + viewer.value() + "}:" + owner.value();
    }

    private static Duration keptFor(String key) {
        return Duration.ofMillis(REDIS.pttl(key));
    }

    @Test
    void people_are_kept_for_four_to_five_minutes_and_not_all_as_long() {
        var users = Stream.generate(() -> source.put(SampleProfiles.minimal(AuthSamples.user(), "one of many"))
                        .user())
                .limit(20)
                .toList();
        PROFILE_REDIS_INSTANCE.cache().viewAll(viewer, users, source.loaderFor(viewer));

        var times = Stream.concat(
                        users.stream().map(ProfileRedisKeysIT::key),
                        users.stream().map(owner -> key(viewer, owner)))
                .map(ProfileRedisKeysIT::keptFor)
                .toList();
        assertThat(times)
                .allSatisfy(time ->
                        assertThat(time).isBetween(Duration.ofMinutes(4).minusSeconds(5), Duration.ofMinutes(5)));
        assertThat(times.stream().map(Duration::toSeconds).distinct()).hasSizeGreaterThan(10);
        assertThat(REDIS.keys("*")).hasSize(40);
    }

    @Test
    void that_somebody_does_not_exist_is_kept_for_half_a_minute() {
        var nobody = AuthSamples.user();
        PROFILE_REDIS_INSTANCE.profile(nobody, source.loaderFor(viewer));

        assertThat(REDIS.get(key(nobody))).isEqualTo("none");
        assertThat(keptFor(key(nobody))).isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
    }

    @Test
    void a_mark_stands_for_ten_seconds_from_each_side_of_a_change_and_nobody_writes_over_it() {
        for (Runnable side : List.<Runnable>of(
                () -> PROFILE_REDIS_INSTANCE.cache().beginChange(user),
                () -> PROFILE_REDIS_INSTANCE.cache().endChange(user))) {
            look();
            var begin = System.nanoTime();
            side.run();
            look();

            assertThat(REDIS.get(key(user))).isEqualTo("!");
            var kept = keptFor(key(user));
            assertThat(kept).isLessThanOrEqualTo(Duration.ofSeconds(10));
            assertThat(kept.plusNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
        }
        PROFILE_REDIS_INSTANCE.cache().beginChange(viewer, user);
        look();
        assertThat(REDIS.mget(key(viewer, user), key(user, viewer)))
                .allSatisfy(text -> assertThat(text.getValue()).isEqualTo("!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "2\n", "1\n", "1", "none of it", "11", "1222"})
    void what_cannot_be_read_is_not_remembered(String damaged) {
        REDIS.set(key(user), damaged);
        REDIS.set(key(viewer, user), damaged);

        look();

        assertThat(source.profileRequests()).hasSize(1);
        assertThat(source.relationRequests()).hasSize(1);
    }

    @Test
    void a_key_of_another_type_is_no_worse_than_redis_being_away() {
        REDIS.lpush(key(user), "list");

        look();

        assertThat(source.profileRequests()).hasSize(1);
    }

    @Test
    void without_redis_people_come_from_the_source_once_a_second_and_nothing_is_changed(CapturedOutput log) {
        try (var hasty = ProfileRedisInstance.on(RedisSettings.of(SERVER.uri()), TICKER)) {
            SERVER.suspend();
            look(hasty);
            look(hasty);
            assertThat(source.profileRequests()).hasSize(1);
            TICKER.pass(Duration.ofSeconds(1));
            look(hasty);
            assertThat(source.profileRequests()).hasSize(2);

            assertThatThrownBy(() -> hasty.cache().beginChange(user))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.cache().beginChange(viewer, user))
                    .isInstanceOf(DependencyUnavailableException.class);
            hasty.cache().endChange(user);
            hasty.cache().endChange(viewer, user);
            look(hasty);
            assertThat(source.profileRequests()).hasSize(3);
        } finally {
            SERVER.resume();
        }
        assertThat(log)
                .contains("could not be told")
                .doesNotContain("小", "second - line", "1996", "dt:profile", "dt:relation");
    }
}
