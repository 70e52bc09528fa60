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

/** Contract of {@link ProfileCache} for changes. */
interface ProfileCacheInvalidationContract {

    Relation FOLLOWS = new Relation(true, false, false, false);
    Relation MATCH = new Relation(true, true, false, false);
    Relation BLOCKED = new Relation(false, true, false, true);
    int PATIENCE = 20;

    ProfileCache cache();

    /** Stores a new profile in the source. */
    static Profile stored(FakeProfileSource source) {
        return source.put(SampleProfiles.minimal(AuthSamples.user(), "before"));
    }

    /** Views an existing profile. */
    default ViewedProfile view(UserId viewer, UserId owner, FakeProfileSource source) {
        return Objects.requireNonNull(cache().viewAll(viewer, List.of(owner), source.loaderFor(viewer))
                .get(owner));
    }

    @Test
    default void a_changed_profile_is_visible_at_once() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var before = stored(source);
        var user = before.user();
        view(viewer, user, source);

        cache().beginChange(user);
        assertThat(view(viewer, user, source).profile()).isEqualTo(before);
        var after = source.put(SampleProfiles.complete(user));
        cache().endChange(user);

        assertThat(view(viewer, user, source).profile()).isEqualTo(after);
        assertThat(cache().findAll(List.of(user), source.loaderFor(user))).containsEntry(user, after);
    }

    @Test
    default void a_new_profile_is_visible_at_once() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var user = AuthSamples.user();
        assertThat(cache().viewAll(viewer, List.of(user), source.loaderFor(viewer)))
                .isEmpty();

        cache().beginChange(user);
        var profile = source.put(SampleProfiles.minimal(user, "new"));
        cache().endChange(user);

        assertThat(view(viewer, user, source).profile()).isEqualTo(profile);
    }

    @Test
    default void a_changed_relation_is_visible_at_once_to_both_users() {
        var source = new FakeProfileSource();
        var one = stored(source).user();
        var other = stored(source).user();
        view(one, other, source);
        view(other, one, source);

        cache().beginChange(one, other);
        view(one, other, source);
        view(other, one, source);
        source.put(one, other, MATCH);
        cache().endChange(one, other);

        assertThat(view(one, other, source).relation()).isEqualTo(MATCH);
        assertThat(view(other, one, source).relation()).isEqualTo(MATCH);
        source.put(one, other, BLOCKED);
        cache().beginChange(other, one);
        cache().endChange(other, one);
        assertThat(view(one, other, source).relation()).isEqualTo(BLOCKED);
        assertThat(view(other, one, source).relation()).isEqualTo(BLOCKED.reversed());
    }

    @Test
    default void a_reader_from_before_a_change_does_not_restore_the_old_value() throws Exception {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var user = stored(source).user();
        source.put(viewer, user, FOLLOWS);
        var read = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        var slow = source.loaderFor(viewer);
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
            var after = source.put(SampleProfiles.complete(user));
            source.put(viewer, user, BLOCKED);
            cache().endChange(user);
            cache().endChange(viewer, user);
            changed.countDown();
            late.get();

            assertThat(view(viewer, user, source)).isEqualTo(new ViewedProfile(after, BLOCKED, null));
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
