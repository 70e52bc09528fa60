package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewContactProfilesUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private List<PersonSummary> view(UserId... owners) {
        return fixture.viewContactProfiles().view(new ViewContactProfiles.Query(ANNA, List.of(owners)));
    }

    @Test
    void contacts_are_in_the_requested_order_without_unknown_suspended_and_blocking_users() {
        var dora = new UserId(100_004);
        fixture.create(dora, "Dora");
        fixture.profiles.suspend(BOB, true);

        assertThat(view(dora, UNKNOWN_USER, BOB, CAROL))
                .extracting(PersonSummary::user)
                .containsExactly(dora, CAROL);
        fixture.blocks.create(CAROL, ANNA, NOON, 9);
        assertThat(view(CAROL, dora)).extracting(PersonSummary::user).containsExactly(dora);
    }

    @Test
    void a_contact_outside_the_audience_shows_only_name_and_avatar() {
        assertThat(view(BOB).getFirst().details()).isPresent();

        fixture.save(BOB, new SetAudience(ProfileAudience.NOBODY));

        assertThat(view(BOB).getFirst().details()).isEmpty();
        assertThat(view(BOB).getFirst().nickname()).isEqualTo(fixture.info(BOB).nickname());
    }
}
