package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
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

    final ProfileFixture fixture = new ProfileFixture();

    private ProfileView view(UserId viewer, UserId owner) {
        return fixture.viewProfile().view(new ViewProfile.Query(viewer, owner));
    }

    private List<PersonSummary> list(UserId viewer, UserId... owners) {
        return fixture.viewPeople().view(new ViewPeople.Query(viewer, List.of(owners)));
    }

    private static List<UserId> users(List<PersonSummary> people) {
        return people.stream().map(PersonSummary::user).toList();
    }

    static Stream<Named<Consumer<ProfileFixture>>> invisible() {
        return Stream.of(
                Named.of("suspended", fixture -> fixture.profiles.suspend(BOB, true)),
                Named.of("blocks the viewer", fixture -> fixture.blocks.create(BOB, ANNA, NOON, 9)),
                Named.of("blocked by the viewer", fixture -> fixture.blocks.create(ANNA, BOB, NOON, 9)),
                Named.of("is private", fixture -> fixture.save(BOB, new SetAudience(ProfileAudience.NOBODY))),
                Named.of("is for followed users only", fixture -> {
                    fixture.save(BOB, new SetAudience(ProfileAudience.FOLLOWED));
                    fixture.follows.create(ANNA, BOB, NOON);
                }));
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void an_invisible_profile_is_rejected_like_an_unknown_one(Consumer<ProfileFixture> hidden) {
        assertThat(view(ANNA, BOB).user()).isEqualTo(BOB);
        hidden.accept(fixture);

        assertThat(refusal(() -> view(ANNA, BOB)))
                .isEqualTo(refusal(() -> view(ANNA, UNKNOWN_USER)))
                .isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void a_followed_user_sees_a_profile_for_followed_users_only() {
        fixture.save(BOB, new SetAudience(ProfileAudience.FOLLOWED));
        fixture.follows.create(BOB, ANNA, NOON);

        assertThat(view(ANNA, BOB).status().relation()).isEqualTo(new Relation(false, true, false, false));
        assertThat(refusal(() -> view(CAROL, BOB))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void users_view_their_own_profile_as_others_do_even_if_it_is_private() {
        fixture.save(ANNA, new SetAudience(ProfileAudience.NOBODY));
        fixture.saveAlbum(ANNA, ProfileSamples.photo(ReviewState.PENDING), ProfileSamples.photo(ReviewState.VISIBLE));

        assertThat(view(ANNA, ANNA).photos()).hasSize(1);
        assertThat(users(list(ANNA, ANNA))).containsExactly(ANNA);
        fixture.profiles.suspend(ANNA, true);
        assertThat(refusal(() -> view(ANNA, ANNA))).isEqualTo(new ProfileError.UserNotFound());
    }

    @Test
    void a_list_keeps_its_order_and_leaves_out_invisible_users() {
        var dora = new UserId(100_004);
        fixture.create(dora, "Dora");
        var child = new UserId(100_005);
        fixture.profiles.create(child, "+8613499990001", "untold", NOON);
        fixture.profiles.suspend(BOB, true);

        assertThat(users(list(ANNA, dora, UNKNOWN_USER, BOB, child, ANNA, CAROL)))
                .containsExactly(dora, ANNA, CAROL);
        assertThat(users(list(ANNA, CAROL, ANNA, dora))).containsExactly(CAROL, ANNA, dora);
        assertThat(list(ANNA)).isEmpty();
    }

    @Test
    void a_blocked_user_shows_only_name_and_avatar() {
        fixture.blocks.create(ANNA, BOB, NOON, 9);
        fixture.blocks.create(CAROL, ANNA, NOON, 9);

        var people = list(ANNA, BOB, CAROL);

        assertThat(users(people)).containsExactly(BOB);
        assertThat(people.getFirst().details()).isEmpty();
        assertThat(people.getFirst().nickname()).isEqualTo(fixture.info(BOB).nickname());
    }

    @Test
    void shared_labels_depend_on_the_viewer() {
        fixture.labels.replace(ANNA, new UserLabels(Set.of(3, 1, 7)));
        fixture.labels.replace(BOB, new UserLabels(Set.of(7, 2, 3)));

        assertThat(view(ANNA, BOB).labels()).isEqualTo(new ProfileView.Labels(List.of(2, 3, 7), List.of(3, 7)));
        assertThat(view(CAROL, BOB).labels().shared()).isEmpty();
        assertThat(list(ANNA, BOB).getFirst().details().orElseThrow().sharedLabels())
                .containsExactly(3, 7);
        assertThat(view(UNKNOWN_USER, BOB).labels().shared()).isEmpty();
    }

    @Test
    void fifty_profiles_are_loaded_with_as_many_calls_as_five() {
        var many = new ArrayList<UserId>();
        for (int i = 0; i < 50; i++) {
            var user = new UserId(200_000 + i);
            fixture.create(user, "somebody");
            many.add(user);
        }

        assertThat(list(ANNA, many.toArray(new UserId[0]))).hasSize(50);
        assertThat(fixture.drainLog()).containsExactly("look");
    }
}
