package com.datingtoday.application.profile.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.ProfileCache.Loader;
import com.datingtoday.application.profile.port.ProfileCache.ViewedProfile;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every {@link ProfileCache} promises to whoever changes somebody. */
interface ProfileCacheInvalidationContract {

    Relation FOLLOWS = new Relation(true, false, false, false);
    Relation MATCH = new Relation(true, true, false, false);
    Relation BLOCKED = new Relation(false, true, false, true);
    int PATIENCE = 20;

    ProfileCache cache();

    /** Somebody new. */
    static Profile stored(FakeProfileSource source) {
        return source.put(SampleProfiles.silent(AuthSamples.user(), "before"));
    }

    /** Looks at somebody who is to be seen. */
    default ViewedProfile look(UserId viewer, UserId owner, FakeProfileSource source) {
        return Objects.requireNonNull(
                cache().viewAll(viewer, List.of(owner), source.of(viewer)).get(owner));
    }

    @Test
    default void who_changes_a_profile_sees_the_new_one_at_once() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var before = stored(source);
        var user = before.user();
        look(viewer, user, source);

        cache().beginChange(user);
        assertThat(look(viewer, user, source).profile()).isEqualTo(before);
        var after = source.put(SampleProfiles.talkative(user));
        cache().endChange(user);

        assertThat(look(viewer, user, source).profile()).isEqualTo(after);
        assertThat(cache().findAll(List.of(user), source.of(user))).containsEntry(user, after);
    }

    @Test
    default void who_comes_to_exist_is_seen_at_once() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var user = AuthSamples.user();
        assertThat(cache().viewAll(viewer, List.of(user), source.of(viewer))).isEmpty();

        cache().beginChange(user);
        var profile = source.put(SampleProfiles.silent(user, "new"));
        cache().endChange(user);

        assertThat(look(viewer, user, source).profile()).isEqualTo(profile);
    }

    @Test
    default void who_changes_a_relation_sees_it_at_once_from_both_sides() {
        var source = new FakeProfileSource();
        var one = stored(source).user();
        var other = stored(source).user();
        look(one, other, source);
        look(other, one, source);

        cache().beginChange(one, other);
        look(one, other, source);
        look(other, one, source);
        source.put(one, other, MATCH);
        cache().endChange(one, other);

        assertThat(look(one, other, source).relation()).isEqualTo(MATCH);
        assertThat(look(other, one, source).relation()).isEqualTo(MATCH);
        source.put(one, other, BLOCKED);
        cache().beginChange(other, one);
        cache().endChange(other, one);
        assertThat(look(one, other, source).relation()).isEqualTo(BLOCKED);
        assertThat(look(other, one, source).relation()).isEqualTo(BLOCKED.reversed());
    }

    @Test
    default void who_read_before_a_change_does_not_bring_the_old_back() throws Exception {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var user = stored(source).user();
        source.put(viewer, user, FOLLOWS);
        var read = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        var slow = source.of(viewer);
        var slowly = new Loader(slow.profiles(), owners -> {
            var relations = slow.relations().apply(owners);
            read.countDown();
            await(changed);
            return relations;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> cache().viewAll(viewer, List.of(user), slowly));
            await(read);
            cache().beginChange(user);
            cache().beginChange(viewer, user);
            var after = source.put(SampleProfiles.talkative(user));
            source.put(viewer, user, BLOCKED);
            cache().endChange(user);
            cache().endChange(viewer, user);
            changed.countDown();
            late.get();

            assertThat(look(viewer, user, source)).isEqualTo(new ViewedProfile(after, BLOCKED, null));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
