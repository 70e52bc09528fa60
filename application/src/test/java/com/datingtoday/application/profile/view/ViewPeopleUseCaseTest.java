package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.port.ProfileSamples;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewPeopleUseCaseTest {

    final ProfileFixture world = new ProfileFixture();

    private ProfileView see(UserId viewer, UserId owner) {
        return world.viewProfile().view(new ViewProfile.Query(viewer, owner));
    }

    private List<PersonSummary> list(UserId viewer, UserId... owners) {
        return world.viewPeople().view(new ViewPeople.Query(viewer, List.of(owners)));
    }

    private static List<UserId> users(List<PersonSummary> people) {
        return people.stream().map(PersonSummary::user).toList();
    }

    static Stream<Named<Consumer<ProfileFixture>>> invisible() {
        return Stream.of(
                Named.of("suspended", world -> world.profiles.suspend(BOB, true)),
                Named.of("blocks the viewer", world -> world.blocks.create(BOB, ANNA, NOON, 9)),
                Named.of("blocked by the viewer", world -> world.blocks.create(ANNA, BOB, NOON, 9)),
                Named.of("shows himself to nobody", world -> world.save(BOB, new SetAudience(ProfileAudience.NOBODY))),
                Named.of("shows himself to others", world -> {
                    world.save(BOB, new SetAudience(ProfileAudience.FOLLOWED));
                    world.follows.create(ANNA, BOB, NOON);
                }));
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void an_invisible_profile_is_rejected_like_an_unknown_one(Consumer<ProfileFixture> hidden) {
        assertThat(see(ANNA, BOB).user()).isEqualTo(BOB);
        hidden.accept(world);

        assertThat(refusal(() -> see(ANNA, BOB)))
                .isEqualTo(refusal(() -> see(ANNA, UNKNOWN_USER)))
                .isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void a_followed_user_sees_a_profile_for_followed_users_only() {
        world.save(BOB, new SetAudience(ProfileAudience.FOLLOWED));
        world.follows.create(BOB, ANNA, NOON);

        assertThat(see(ANNA, BOB).status().relation()).isEqualTo(new Relation(false, true, false, false));
        assertThat(refusal(() -> see(CAROL, BOB))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void users_view_their_own_profile_as_others_do_even_if_it_is_private() {
        world.save(ANNA, new SetAudience(ProfileAudience.NOBODY));
        world.saveAlbum(ANNA, ProfileSamples.photo(ReviewState.PENDING), ProfileSamples.photo(ReviewState.VISIBLE));

        assertThat(see(ANNA, ANNA).photos()).hasSize(1);
        assertThat(users(list(ANNA, ANNA))).containsExactly(ANNA);
        world.profiles.suspend(ANNA, true);
        assertThat(refusal(() -> see(ANNA, ANNA))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void a_list_keeps_its_order_and_leaves_out_invisible_users() {
        var dora = new UserId(100_004);
        world.create(dora, "Dora");
        var child = new UserId(100_005);
        world.profiles.create(child, "+8613499990001", "untold", NOON);
        world.profiles.suspend(BOB, true);

        assertThat(users(list(ANNA, dora, UNKNOWN_USER, BOB, child, ANNA, CAROL))).containsExactly(dora, ANNA, CAROL);
        assertThat(users(list(ANNA, CAROL, ANNA, dora))).containsExactly(CAROL, ANNA, dora);
        assertThat(list(ANNA)).isEmpty();
    }

    @Test
    void a_blocked_user_shows_only_name_and_avatar() {
        world.blocks.create(ANNA, BOB, NOON, 9);
        world.blocks.create(CAROL, ANNA, NOON, 9);

        var people = list(ANNA, BOB, CAROL);

        assertThat(users(people)).containsExactly(BOB);
        assertThat(people.getFirst().details()).isEmpty();
        assertThat(people.getFirst().nickname()).isEqualTo(world.info(BOB).nickname());
    }

    @Test
    void shared_labels_depend_on_the_viewer() {
        world.labels.replace(ANNA, new UserLabels(Set.of(3, 1, 7)));
        world.labels.replace(BOB, new UserLabels(Set.of(7, 2, 3)));

        assertThat(see(ANNA, BOB).labels()).isEqualTo(new ProfileView.Labels(List.of(2, 3, 7), List.of(3, 7)));
        assertThat(see(CAROL, BOB).labels().shared()).isEmpty();
        assertThat(list(ANNA, BOB).getFirst().details().orElseThrow().sharedLabels())
                .containsExactly(3, 7);
        assertThat(see(UNKNOWN_USER, BOB).labels().shared()).isEmpty();
    }

    @Test
    void fifty_profiles_are_loaded_with_as_many_calls_as_five() {
        var many = new ArrayList<UserId>();
        for (int i = 0; i < 50; i++) {
            var user = new UserId(200_000 + i);
            world.create(user, "somebody");
            many.add(user);
        }

        assertThat(list(ANNA, many.toArray(new UserId[0]))).hasSize(50);
        assertThat(world.drainLog()).containsExactly("look");
    }
}
