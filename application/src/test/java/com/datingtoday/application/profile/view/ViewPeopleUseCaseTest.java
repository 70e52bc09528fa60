package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewPeopleUseCaseTest {

    final ProfileFixture fixture = new ProfileFixture();

    private List<PersonSummary> list(UserId viewer, UserId... owners) {
        return fixture.viewPeople().view(new ViewPeople.Query(viewer, List.of(owners)));
    }

    private static List<UserId> users(List<PersonSummary> people) {
        return people.stream().map(PersonSummary::user).toList();
    }

    @Test
    void users_see_themselves_in_a_list_even_if_their_profile_is_private() {
        fixture.save(ANNA, new SetAudience(ProfileAudience.NOBODY));

        assertThat(users(list(ANNA, ANNA))).containsExactly(ANNA);
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
    void a_list_shows_the_labels_that_the_viewer_shares() {
        fixture.labels.replace(ANNA, new UserLabels(Set.of(3, 1, 7)));
        fixture.labels.replace(BOB, new UserLabels(Set.of(7, 2, 3)));

        assertThat(list(ANNA, BOB).getFirst().details().orElseThrow().sharedLabels())
                .containsExactly(3, 7);
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
