package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindRelationUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private Optional<RelatedProfiles> find(UserId one, UserId other) {
        return fixture.findRelation().find(new FindRelation.Query(one, other));
    }

    @Test
    void a_relation_is_from_the_side_of_the_first_user() {
        fixture.follows.create(ANNA, BOB, NOON);
        fixture.blocks.create(BOB, ANNA, NOON, 9);

        assertThat(find(ANNA, BOB))
                .contains(new RelatedProfiles(
                        fixture.profile(ANNA), fixture.profile(BOB), new Relation(true, false, false, true)));
    }

    @Test
    void there_is_no_relation_with_an_unknown_or_suspended_user() {
        fixture.profiles.suspend(BOB, true);

        for (var other : List.of(BOB, UNKNOWN_USER)) {
            assertThat(find(ANNA, other)).isEmpty();
            assertThat(find(other, ANNA)).isEmpty();
        }
    }
}
