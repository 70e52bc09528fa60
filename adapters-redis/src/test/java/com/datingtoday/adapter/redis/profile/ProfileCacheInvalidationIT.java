package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.shared.NetworkProxy;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.FakeProfileSource;
import com.datingtoday.application.profile.port.ProfileCache.Loader;
import com.datingtoday.application.profile.port.SampleProfiles;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One instance changes a profile while another one views it. The clocks of the local caches stand still unless a test
 * advances them.
 */
class ProfileCacheInvalidationIT {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Relation FOLLOWS = new Relation(true, false, false, false);

    private final ManualTicker ticker = new ManualTicker();
    private final ProfileRedisInstance changer = ProfileRedisInstance.shared(ticker);
    private final ProfileRedisInstance reader = ProfileRedisInstance.shared(ticker);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeProfileSource source = new FakeProfileSource();
    private final UserId user = AuthSamples.user();
    private final Profile before = SampleProfiles.minimal(user, "before");
    private final Profile after = SampleProfiles.minimal(user, "after");

    @BeforeEach
    void store() {
        source.put(before);
    }

    @AfterEach
    void close() {
        threads.close();
        changer.close();
        reader.close();
    }

    private Optional<Profile> profileSeenBy(ProfileRedisInstance instance) {
        return instance.profile(user, source.loaderFor(user));
    }

    private void change() {
        change(after);
    }

    private void change(Profile changed) {
        changer.cache().beginChange(changed.user());
        source.put(changed);
        changer.cache().endChange(changed.user());
    }

    /** Waits until the reader has received all changes so far. */
    private void awaitChangesDelivered() {
        var witness =
                source.put(SampleProfiles.minimal(AuthSamples.user(), "before")).user();
        reader.profile(witness, source.loaderFor(user));
        var changed = SampleProfiles.minimal(witness, "after");
        change(changed);
        await().atMost(SOON)
                .until(() -> reader.profile(witness, source.loaderFor(user)).equals(Optional.of(changed)));
    }

    @Test
    void a_change_is_visible_at_once_to_its_instance_and_published_to_others() {
        assertThat(profileSeenBy(changer)).contains(before);
        assertThat(profileSeenBy(reader)).contains(before);

        change();

        assertThat(profileSeenBy(changer)).contains(after);
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(profileSeenBy(reader)).contains(after));
    }

    @Test
    void a_change_of_a_relation_invalidates_both_directions() {
        var other =
                source.put(SampleProfiles.minimal(AuthSamples.user(), "other")).user();
        reader.cache().viewAll(user, List.of(other), source.loaderFor(user));
        reader.cache().viewAll(other, List.of(user), source.loaderFor(other));

        changer.cache().beginChange(user, other);
        source.put(user, other, FOLLOWS);
        changer.cache().endChange(user, other);

        await().atMost(SOON).pollInterval(Duration.ofMillis(5)).untilAsserted(() -> {
            assertThat(relation(user, other)).isEqualTo(FOLLOWS);
            assertThat(relation(other, user)).isEqualTo(FOLLOWS.reversed());
        });
    }

    private Relation relation(UserId viewer, UserId owner) {
        var viewedProfile = reader.cache()
                .viewAll(viewer, List.of(owner), source.loaderFor(viewer))
                .get(owner);
        return viewedProfile == null ? Relation.NONE : viewedProfile.relation();
    }

    @Test
    void a_reader_of_the_old_row_does_not_cache_it() throws Exception {
        var slow = DelayedReader.start(threads, reader, user, source);
        change();
        awaitChangesDelivered();
        assertThat(profileSeenBy(reader)).contains(after);
        assertThat(slow.finish()).contains(before);

        assertThat(profileSeenBy(reader)).contains(after);
        ticker.advance(SECOND);
        assertThat(profileSeenBy(reader)).contains(after);
        assertThat(profileSeenBy(changer)).contains(after);
    }

    @Test
    void a_change_does_not_wait_for_a_slow_reader_and_sees_the_new_row() throws Exception {
        var slow = DelayedReader.start(threads, changer, user, source);
        change();

        assertThat(profileSeenBy(changer)).contains(after);
        assertThat(slow.finish()).contains(before);
        assertThat(profileSeenBy(changer)).contains(after);
    }

    @Test
    void a_load_older_than_a_second_is_not_shared() throws Exception {
        var slow = DelayedReader.start(threads, reader, user, source);
        source.put(after);
        ticker.advance(SECOND);

        assertThat(profileSeenBy(reader)).contains(after);
        assertThat(slow.finish()).contains(before);
    }

    @Test
    void a_load_that_is_too_slow_is_not_stored_in_redis() throws Exception {
        var slow = DelayedReader.start(threads, reader, user, source);
        ticker.advance(Duration.ofSeconds(5));
        assertThat(slow.finish()).contains(before);

        assertThat(profileSeenBy(reader)).contains(before);
        assertThat(source.profileRequests()).hasSize(2);
    }

    /** Only the connection of the subscription is cut, not the one for commands. */
    @Test
    void a_lost_message_delays_a_change_by_a_second_at_most() {
        var meters = new SimpleMeterRegistry();
        try (var networkProxy = NetworkProxy.to(SharedRedis.uri());
                var cut = new RedisExecutor(SharedRedis.withLongTimeouts(networkProxy.uri()), meters);
                var executor = new RedisExecutor(SharedRedis.withLongTimeouts(SharedRedis.uri()), meters);
                var deaf = ProfileRedisInstance.of(meters, executor, new RedisPubSub(cut), ticker)) {
            networkProxy.cut();
            assertThat(profileSeenBy(deaf)).contains(before);

            change();
            assertThat(profileSeenBy(deaf)).contains(before);
            ticker.advance(SECOND);

            assertThat(profileSeenBy(deaf)).contains(after);
        }
    }

    @Test
    void a_failure_reaches_all_waiting_readers_and_is_not_cached() throws Exception {
        var goOn = new CountDownLatch(1);
        var loads = new CountDownLatch(1);
        var unavailable = new DependencyUnavailableException(DependencyUnavailableException.Dependency.DATABASE, null);
        var broken = new Loader(
                _ -> {
                    loads.countDown();
                    DelayedReader.await(goOn);
                    throw unavailable;
                },
                _ -> Map.of());
        var finder = threads.submit(() -> reader.profile(user, broken));
        DelayedReader.await(loads);
        var waitingReader = new CompletableFuture<Optional<Profile>>();
        var waiter = Thread.ofVirtual().start(() -> {
            try {
                waitingReader.complete(profileSeenBy(reader));
            } catch (DependencyUnavailableException failure) {
                waitingReader.completeExceptionally(failure);
            }
        });
        await().until(() -> waiter.getState() == Thread.State.TIMED_WAITING);
        goOn.countDown();

        assertThatThrownBy(finder::get).hasCause(unavailable);
        assertThatThrownBy(waitingReader::get).hasCause(unavailable);
        assertThat(source.profileRequests()).isEmpty();
        assertThat(profileSeenBy(reader)).contains(before);
    }

    @Test
    void a_source_without_a_relation_for_a_pair_is_an_error() {
        var silent = new Loader(source.loaderFor(user).profiles(), _ -> Map.of());
        var viewer = AuthSamples.user();

        assertThatThrownBy(() -> reader.cache().viewAll(viewer, List.of(user), silent))
                .isInstanceOf(IllegalStateException.class);
    }
}
