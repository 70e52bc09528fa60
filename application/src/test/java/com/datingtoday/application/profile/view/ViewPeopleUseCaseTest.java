package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOBODY;
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
        return world.seeProfile().view(new ViewProfile.Query(viewer, owner));
    }

    private List<PersonSummary> list(UserId viewer, UserId... owners) {
        return world.seePeople().view(new ViewPeople.Query(viewer, List.of(owners)));
    }

    private static List<UserId> users(List<PersonSummary> people) {
        return people.stream().map(PersonSummary::user).toList();
    }

    static Stream<Named<Consumer<ProfileFixture>>> invisible() {
        return Stream.of(
                Named.of("suspended", world -> world.profiles.suspend(BOB, true)),
                Named.of("blocks the viewer", world -> world.blocks.create(BOB, ANNA, NOON, 9)),
                Named.of("blocked by the viewer", world -> world.blocks.create(ANNA, BOB, NOON, 9)),
                Named.of("shows himself to nobody", world -> world.tell(BOB, new SetAudience(ProfileAudience.NOBODY))),
                Named.of("shows himself to others", world -> {
                    world.tell(BOB, new SetAudience(ProfileAudience.FOLLOWED));
                    world.follows.create(ANNA, BOB, NOON);
                }));
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void who_may_not_be_seen_is_refused_like_nobody(Consumer<ProfileFixture> hidden) {
        assertThat(see(ANNA, BOB).user()).isEqualTo(BOB);
        hidden.accept(world);

        assertThat(refusal(() -> see(ANNA, BOB)))
                .isEqualTo(refusal(() -> see(ANNA, NOBODY)))
                .isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void whom_somebody_follows_sees_what_others_do_not() {
        world.tell(BOB, new SetAudience(ProfileAudience.FOLLOWED));
        world.follows.create(BOB, ANNA, NOON);

        assertThat(see(ANNA, BOB).status().relation()).isEqualTo(new Relation(false, true, false, false));
        assertThat(refusal(() -> see(CAROL, BOB))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void one_sees_of_oneself_what_others_see_even_if_nobody_may() {
        world.tell(ANNA, new SetAudience(ProfileAudience.NOBODY));
        world.show(ANNA, ProfileSamples.photo(ReviewState.PENDING), ProfileSamples.photo(ReviewState.VISIBLE));

        assertThat(see(ANNA, ANNA).photos()).hasSize(1);
        assertThat(users(list(ANNA, ANNA))).containsExactly(ANNA);
        world.profiles.suspend(ANNA, true);
        assertThat(refusal(() -> see(ANNA, ANNA))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void a_list_keeps_its_order_and_leaves_out_who_may_not_be_seen() {
        var dora = new UserId(100_004);
        world.create(dora, "Dora");
        var child = new UserId(100_005);
        world.profiles.create(child, "+8613499990001", "untold", NOON);
        world.profiles.suspend(BOB, true);

        assertThat(users(list(ANNA, dora, NOBODY, BOB, child, ANNA, CAROL))).containsExactly(dora, ANNA, CAROL);
        assertThat(users(list(ANNA, CAROL, ANNA, dora))).containsExactly(CAROL, ANNA, dora);
        assertThat(list(ANNA)).isEmpty();
    }

    @Test
    void of_whom_the_viewer_blocks_a_list_shows_the_name_alone() {
        world.blocks.create(ANNA, BOB, NOON, 9);
        world.blocks.create(CAROL, ANNA, NOON, 9);

        var people = list(ANNA, BOB, CAROL);

        assertThat(users(people)).containsExactly(BOB);
        assertThat(people.getFirst().details()).isEmpty();
        assertThat(people.getFirst().nickname()).isEqualTo(world.info(BOB).nickname());
    }

    @Test
    void labels_are_shared_with_whoever_looks() {
        world.labels.replace(ANNA, new UserLabels(Set.of(3, 1, 7)));
        world.labels.replace(BOB, new UserLabels(Set.of(7, 2, 3)));

        assertThat(see(ANNA, BOB).labels()).isEqualTo(new ProfileView.Labels(List.of(2, 3, 7), List.of(3, 7)));
        assertThat(see(CAROL, BOB).labels().shared()).isEmpty();
        assertThat(list(ANNA, BOB).getFirst().details().orElseThrow().sharedLabels())
                .containsExactly(3, 7);
        assertThat(see(NOBODY, BOB).labels().shared()).isEmpty();
    }

    @Test
    void fifty_people_are_looked_up_at_once_like_five() {
        var many = new ArrayList<UserId>();
        for (int i = 0; i < 50; i++) {
            var user = new UserId(200_000 + i);
            world.create(user, "somebody");
            many.add(user);
        }

        assertThat(list(ANNA, many.toArray(new UserId[0]))).hasSize(50);
        assertThat(world.noted()).containsExactly("look");
    }
}
