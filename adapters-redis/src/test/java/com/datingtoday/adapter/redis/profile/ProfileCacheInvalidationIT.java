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

/** One instance changes somebody while another looks at him. Unless a test lets it, no second passes. */
class ProfileCacheInvalidationIT {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Relation FOLLOWS = new Relation(true, false, false, false);

    private final ManualTicker ticker = new ManualTicker();
    private final ProfileRedisInstance changer = ProfileRedisInstance.at(ticker);
    private final ProfileRedisInstance reader = ProfileRedisInstance.at(ticker);
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

    private Optional<Profile> seenBy(ProfileRedisInstance profileRedisInstance) {
        return profileRedisInstance.profile(user, source.loaderFor(user));
    }

    private void change() {
        change(after);
    }

    private void change(Profile changed) {
        changer.cache().beginChange(changed.user());
        source.put(changed);
        changer.cache().endChange(changed.user());
    }

    /** Waits until the reader has heard of all changes so far. */
    private void awaitHeard() {
        var witness =
                source.put(SampleProfiles.minimal(AuthSamples.user(), "before")).user();
        reader.profile(witness, source.loaderFor(user));
        var changed = SampleProfiles.minimal(witness, "after");
        change(changed);
        await().atMost(SOON)
                .until(() -> reader.profile(witness, source.loaderFor(user)).equals(Optional.of(changed)));
    }

    @Test
    void a_change_is_seen_at_once_by_who_made_it_and_heard_of_by_others() {
        assertThat(seenBy(changer)).contains(before);
        assertThat(seenBy(reader)).contains(before);

        change();

        assertThat(seenBy(changer)).contains(after);
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(seenBy(reader)).contains(after));
    }

    @Test
    void a_change_of_a_relation_is_heard_of_from_both_sides() {
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
    void who_read_the_old_row_before_the_commit_stores_it_nowhere() throws Exception {
        var slow = DelayedReader.begin(threads, reader, user, source);
        change();
        awaitHeard();
        assertThat(seenBy(reader)).contains(after);
        assertThat(slow.finish()).contains(before);

        assertThat(seenBy(reader)).contains(after);
        ticker.pass(SECOND);
        assertThat(seenBy(reader)).contains(after);
        assertThat(seenBy(changer)).contains(after);
    }

    @Test
    void who_changes_does_not_wait_for_who_reads_the_old_row_and_sees_the_new_one() throws Exception {
        var slow = DelayedReader.begin(threads, changer, user, source);
        change();

        assertThat(seenBy(changer)).contains(after);
        assertThat(slow.finish()).contains(before);
        assertThat(seenBy(changer)).contains(after);
    }

    @Test
    void nobody_joins_a_finding_that_began_more_than_a_second_ago() throws Exception {
        var slow = DelayedReader.begin(threads, reader, user, source);
        source.put(after);
        ticker.pass(SECOND);

        assertThat(seenBy(reader)).contains(after);
        assertThat(slow.finish()).contains(before);
    }

    @Test
    void who_loaded_for_longer_than_a_mark_can_be_trusted_tells_nobody() throws Exception {
        var slow = DelayedReader.begin(threads, reader, user, source);
        ticker.pass(Duration.ofSeconds(5));
        assertThat(slow.finish()).contains(before);

        assertThat(seenBy(reader)).contains(before);
        assertThat(source.profileRequests()).hasSize(2);
    }

    /** The connection on which the other hears is cut; the one to Redis itself is not. */
    @Test
    void a_message_that_is_lost_costs_a_second_at_most() {
        var meters = new SimpleMeterRegistry();
        try (var networkProxy = NetworkProxy.to(SharedRedis.uri());
                var cut = new RedisExecutor(SharedRedis.patient(networkProxy.uri()), meters);
                var executor = new RedisExecutor(SharedRedis.patient(SharedRedis.uri()), meters);
                var deaf = ProfileRedisInstance.of(meters, executor, new RedisPubSub(cut), ticker)) {
            networkProxy.cut();
            assertThat(seenBy(deaf)).contains(before);

            change();
            assertThat(seenBy(deaf)).contains(before);
            ticker.pass(SECOND);

            assertThat(seenBy(deaf)).contains(after);
        }
    }

    @Test
    void a_failure_is_handed_to_those_who_wait_and_not_remembered() throws Exception {
        var goOn = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var away = new DependencyUnavailableException(DependencyUnavailableException.Dependency.DATABASE, null);
        var broken = new Loader(
                _ -> {
                    asked.countDown();
                    DelayedReader.await(goOn);
                    throw away;
                },
                _ -> Map.of());
        var finder = threads.submit(() -> reader.profile(user, broken));
        DelayedReader.await(asked);
        var waiting = new CompletableFuture<Optional<Profile>>();
        var waiter = Thread.ofVirtual().start(() -> {
            try {
                waiting.complete(seenBy(reader));
            } catch (DependencyUnavailableException failure) {
                waiting.completeExceptionally(failure);
            }
        });
        await().until(() -> waiter.getState() == Thread.State.TIMED_WAITING);
        goOn.countDown();

        assertThatThrownBy(finder::get).hasCause(away);
        assertThatThrownBy(waiting::get).hasCause(away);
        assertThat(source.profileRequests()).isEmpty();
        assertThat(seenBy(reader)).contains(before);
    }

    @Test
    void a_source_that_does_not_say_how_two_stand_is_not_believed() {
        var silent = new Loader(source.loaderFor(user).profiles(), _ -> Map.of());
        var viewer = AuthSamples.user();

        assertThatThrownBy(() -> reader.cache().viewAll(viewer, List.of(user), silent))
                .isInstanceOf(IllegalStateException.class);
    }
}
