package com.datingtoday.application.profile.port;

import static com.datingtoday.application.profile.port.ProfileCacheInvalidationContract.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.ProfileCache.Loader;
import com.datingtoday.application.profile.port.ProfileCache.ViewedProfile;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.profile.value.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link ProfileCache} for readers and writers on one instance. */
public interface ProfileCacheContract extends ProfileCacheInvalidationContract {

    @Test
    default void stored_profiles_are_returned_and_unknown_users_are_left_out() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var minimal = stored(source);
        var complete = source.put(SampleProfiles.complete(AuthSamples.user()));
        source.put(viewer, minimal.user(), FOLLOWS);
        source.put(viewer, complete.user(), BLOCKED);
        var requested = List.of(complete.user(), AuthSamples.user(), minimal.user(), minimal.user());

        for (int time = 0; time < 2; time++) {
            assertThat(cache().viewAll(viewer, requested, source.loaderFor(viewer)))
                    .containsExactly(
                            Map.entry(complete.user(), new ViewedProfile(complete, BLOCKED, null)),
                            Map.entry(minimal.user(), new ViewedProfile(minimal, FOLLOWS, null)));
        }
    }

    @Test
    default void only_missing_entries_are_loaded_and_only_once() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var cached = stored(source).user();
        var unknown = AuthSamples.user();
        view(viewer, cached, source);
        var first = stored(source).user();
        var second = stored(source).user();
        var all = List.of(first, cached, second, unknown);

        var viewed = cache().viewAll(viewer, all, source.loaderFor(viewer));

        assertThat(cache().viewAll(viewer, all, source.loaderFor(viewer)))
                .isEqualTo(viewed)
                .hasSize(3);
        assertThat(source.profileRequests())
                .hasSize(2)
                .element(1)
                .satisfies(requested -> assertThat(requested).containsExactlyInAnyOrder(first, second, unknown));
        assertThat(source.relationRequests()).hasSize(2);
        assertThat(source.relationRequests().get(1)).containsExactlyInAnyOrder(first, second, unknown);
    }

    @Test
    default void no_relation_is_loaded_for_the_viewer_themselves() {
        var source = new FakeProfileSource();
        var self = stored(source);

        assertThat(view(self.user(), self.user(), source)).isEqualTo(new ViewedProfile(self, Relation.NONE, null));
        assertThat(source.relationRequests()).isEmpty();
    }

    @Test
    default void the_viewers_own_profile_is_cached_too() {
        var source = new FakeProfileSource();
        var self = stored(source);
        var unknown = AuthSamples.user();

        assertThat(cache().findAll(List.of(self.user()), source.loaderFor(self.user())))
                .containsOnly(Map.entry(self.user(), self));
        assertThat(cache().findAll(List.of(unknown), source.loaderFor(unknown))).isEmpty();
        assertThat(cache().findAll(List.of(unknown), source.loaderFor(unknown))).isEmpty();
        assertThat(view(AuthSamples.user(), self.user(), source).profile()).isEqualTo(self);
        assertThat(source.profileRequests()).hasSize(2);
        assertThat(source.relationRequests()).hasSize(1);
    }

    @Test
    default void an_empty_request_loads_nothing() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();

        assertThat(cache().viewAll(viewer, List.of(), source.loaderFor(viewer))).isEmpty();
        assertThat(source.profileRequests()).isEmpty();
        assertThat(source.relationRequests()).isEmpty();
    }

    @Test
    default void relations_are_cached_per_viewer() {
        var source = new FakeProfileSource();
        var one = stored(source).user();
        var other = stored(source).user();
        source.put(one, other, FOLLOWS);

        assertThat(view(one, other, source).relation()).isEqualTo(FOLLOWS);
        assertThat(view(other, one, source).relation()).isEqualTo(FOLLOWS.reversed());
        assertThat(view(AuthSamples.user(), one, source).relation()).isEqualTo(Relation.NONE);
    }

    @Test
    default void concurrent_readers_share_one_load() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var profile = stored(source);

        var viewed = ConcurrentRunner.run(100, _ -> view(viewer, profile.user(), source));

        assertThat(viewed).hasSize(100).containsOnly(new ViewedProfile(profile, Relation.NONE, null));
        assertThat(source.profileRequests()).hasSize(1);
        assertThat(source.relationRequests()).hasSize(1);
    }

    @Test
    default void overlapping_concurrent_loads_do_not_deadlock() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var users = Stream.generate(() -> stored(source).user()).limit(20).toList();

        var viewed = ConcurrentRunner.run(40, number -> {
            var own = new ArrayList<>(users.subList(number % 5, number % 5 + 15));
            return cache().viewAll(viewer, number % 2 == 0 ? own : own.reversed(), source.loaderFor(viewer));
        });

        assertThat(viewed).allSatisfy(profiles -> assertThat(profiles).hasSize(15));
        assertThat(source.profileRequests().stream().flatMap(Collection::stream))
                .containsExactlyInAnyOrderElementsOf(users.subList(0, 19));
    }

    @Test
    default void a_failure_of_the_source_is_reported_and_not_cached() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var profile = stored(source);
        var user = profile.user();
        var unavailable = new DependencyUnavailableException(Dependency.DATABASE, null);
        var broken = new Loader(
                _ -> {
                    throw unavailable;
                },
                _ -> Map.of());

        assertThatThrownBy(() -> cache().viewAll(viewer, List.of(user), broken)).isEqualTo(unavailable);
        assertThatThrownBy(() -> cache().findAll(List.of(user), broken)).isEqualTo(unavailable);
        var half = new Loader(source.loaderFor(viewer).profiles(), _ -> {
            throw unavailable;
        });
        assertThatThrownBy(() -> cache().viewAll(viewer, List.of(user), half)).isEqualTo(unavailable);
        assertThat(view(viewer, user, source)).isEqualTo(new ViewedProfile(profile, Relation.NONE, null));
    }
}
