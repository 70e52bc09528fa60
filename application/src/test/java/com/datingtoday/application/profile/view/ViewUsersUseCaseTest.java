package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ViewUsersUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private List<UserId> view(List<UserId> users) {
        return UseCaseFactory.create(ViewUsers.class, fixture.profileVisibilityService())
                .view(new ViewUsers.Query(ANNA, users))
                .stream()
                .map(PersonSummary::user)
                .toList();
    }

    @Test
    void the_visible_users_are_returned_once_in_the_given_order() {
        assertThat(view(List.of(CAROL, UNKNOWN_USER, BOB, CAROL, ANNA))).containsExactly(CAROL, BOB, ANNA);
        assertThat(view(List.of())).isEmpty();
    }

    @Test
    void blocked_private_and_suspended_users_are_absent() {
        var dora = new UserId(100_004);
        fixture.create(dora, "Dora");
        fixture.blocks.create(ANNA, BOB, NOON, 9);
        fixture.blocks.create(CAROL, ANNA, NOON, 9);
        fixture.save(dora, new SetAudience(ProfileAudience.NOBODY));

        assertThat(view(List.of(BOB, CAROL, dora))).isEmpty();
    }

    @Test
    void a_view_of_several_users_records_no_visit() {
        view(List.of(BOB, CAROL));

        assertThat(fixture.publishedEvents).isEmpty();
    }

    @Test
    void more_than_fifty_users_are_rejected() {
        var fifty = LongStream.range(0, ViewUsers.MAX_USERS)
                .mapToObj(number -> new UserId(200_000 + number))
                .toList();
        var tooMany = new ArrayList<>(fifty);
        tooMany.add(BOB);
        var repeated = new ArrayList<>(fifty);
        repeated.addAll(fifty);

        assertThat(refusal(() -> view(tooMany))).isEqualTo(new InputError.Malformed("user_ids"));
        assertThat(view(repeated)).isEmpty();
    }
}
