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

/** What every {@link ProfileCache} promises to whoever looks and changes at one and the same instance. */
public interface ProfileCacheContract extends ProfileCacheInvalidationContract {

    @Test
    default void people_are_seen_as_they_are_and_who_does_not_exist_is_left_out() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var silent = stored(source);
        var talkative = source.put(SampleProfiles.talkative(AuthSamples.user()));
        source.put(viewer, silent.user(), FOLLOWS);
        source.put(viewer, talkative.user(), BLOCKED);
        var asked = List.of(talkative.user(), AuthSamples.user(), silent.user(), silent.user());

        for (int time = 0; time < 2; time++) {
            assertThat(cache().viewAll(viewer, asked, source.of(viewer)))
                    .containsExactly(
                            Map.entry(talkative.user(), new ViewedProfile(talkative, BLOCKED, null)),
                            Map.entry(silent.user(), new ViewedProfile(silent, FOLLOWS, null)));
        }
    }

    @Test
    default void what_nobody_remembers_is_asked_for_once_and_only_that() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var known = stored(source).user();
        var nobody = AuthSamples.user();
        look(viewer, known, source);
        var first = stored(source).user();
        var second = stored(source).user();
        var all = List.of(first, known, second, nobody);

        var seen = cache().viewAll(viewer, all, source.of(viewer));

        assertThat(cache().viewAll(viewer, all, source.of(viewer)))
                .isEqualTo(seen)
                .hasSize(3);
        assertThat(source.profilesAsked())
                .hasSize(2)
                .element(1)
                .satisfies(asked -> assertThat(asked).containsExactlyInAnyOrder(first, second, nobody));
        assertThat(source.relationsAsked()).hasSize(2);
        assertThat(source.relationsAsked().get(1)).containsExactlyInAnyOrder(first, second, nobody);
    }

    @Test
    default void who_looks_at_himself_has_no_relation_and_none_is_asked_for() {
        var source = new FakeProfileSource();
        var self = stored(source);

        assertThat(look(self.user(), self.user(), source)).isEqualTo(new ViewedProfile(self, Relation.NONE, null));
        assertThat(source.relationsAsked()).isEmpty();
    }

    @Test
    default void ones_own_profile_is_remembered_like_any_other() {
        var source = new FakeProfileSource();
        var self = stored(source);
        var nobody = AuthSamples.user();

        assertThat(cache().findAll(List.of(self.user()), source.of(self.user())))
                .containsOnly(Map.entry(self.user(), self));
        assertThat(cache().findAll(List.of(nobody), source.of(nobody))).isEmpty();
        assertThat(cache().findAll(List.of(nobody), source.of(nobody))).isEmpty();
        assertThat(look(AuthSamples.user(), self.user(), source).profile()).isEqualTo(self);
        assertThat(source.profilesAsked()).hasSize(2);
        assertThat(source.relationsAsked()).hasSize(1);
    }

    @Test
    default void nobody_asks_for_nobody() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();

        assertThat(cache().viewAll(viewer, List.of(), source.of(viewer))).isEmpty();
        assertThat(source.profilesAsked()).isEmpty();
        assertThat(source.relationsAsked()).isEmpty();
    }

    @Test
    default void a_relation_has_two_sides_and_each_viewer_his_own() {
        var source = new FakeProfileSource();
        var one = stored(source).user();
        var other = stored(source).user();
        source.put(one, other, FOLLOWS);

        assertThat(look(one, other, source).relation()).isEqualTo(FOLLOWS);
        assertThat(look(other, one, source).relation()).isEqualTo(FOLLOWS.reversed());
        assertThat(look(AuthSamples.user(), one, source).relation()).isEqualTo(Relation.NONE);
    }

    @Test
    default void a_crowd_asks_once() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var profile = stored(source);

        var seen = ConcurrentRunner.run(100, _ -> look(viewer, profile.user(), source));

        assertThat(seen).hasSize(100).containsOnly(new ViewedProfile(profile, Relation.NONE, null));
        assertThat(source.profilesAsked()).hasSize(1);
        assertThat(source.relationsAsked()).hasSize(1);
    }

    @Test
    default void crowds_that_ask_for_some_of_the_same_do_not_wait_in_a_circle() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var users = Stream.generate(() -> stored(source).user()).limit(20).toList();

        var seen = ConcurrentRunner.run(40, number -> {
            var own = new ArrayList<>(users.subList(number % 5, number % 5 + 15));
            return cache().viewAll(viewer, number % 2 == 0 ? own : own.reversed(), source.of(viewer));
        });

        assertThat(seen).allSatisfy(looks -> assertThat(looks).hasSize(15));
        assertThat(source.profilesAsked().stream().flatMap(Collection::stream))
                .containsExactlyInAnyOrderElementsOf(users.subList(0, 19));
    }

    @Test
    default void that_the_source_is_away_is_told_and_not_remembered() {
        var source = new FakeProfileSource();
        var viewer = AuthSamples.user();
        var profile = stored(source);
        var user = profile.user();
        var away = new DependencyUnavailableException(Dependency.DATABASE, null);
        var broken = new Loader(
                _ -> {
                    throw away;
                },
                _ -> Map.of());

        assertThatThrownBy(() -> cache().viewAll(viewer, List.of(user), broken)).isEqualTo(away);
        assertThatThrownBy(() -> cache().findAll(List.of(user), broken)).isEqualTo(away);
        var half = new Loader(source.of(viewer).profiles(), _ -> {
            throw away;
        });
        assertThatThrownBy(() -> cache().viewAll(viewer, List.of(user), half)).isEqualTo(away);
        assertThat(look(viewer, user, source)).isEqualTo(new ViewedProfile(profile, Relation.NONE, null));
    }
}
