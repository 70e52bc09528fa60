package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static com.datingtoday.application.profile.ProfileFixture.UNKNOWN_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.view.FindRelations.RelatedProfiles;
import com.datingtoday.application.profile.view.FindRelations.UserPair;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Relation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindRelationsUseCaseTest {

    private final ProfileFixture fixture = new ProfileFixture();

    private List<RelatedProfiles> find(UserPair... pairs) {
        return fixture.findRelations().find(new FindRelations.Query(Arrays.asList(pairs)));
    }

    @Test
    void pairs_are_in_the_requested_order_with_their_relations() {
        fixture.follows.create(BOB, ANNA, NOON);
        fixture.blocks.create(CAROL, ANNA, NOON, 9);

        var pairs = find(new UserPair(ANNA, BOB), new UserPair(ANNA, CAROL), new UserPair(CAROL, BOB));

        assertThat(pairs)
                .extracting(RelatedProfiles::relation)
                .containsExactly(
                        new Relation(false, true, false, false),
                        new Relation(false, false, false, true),
                        Relation.NONE);
        assertThat(pairs)
                .extracting(relatedProfiles -> relatedProfiles.one().user())
                .containsExactly(ANNA, ANNA, CAROL);
        assertThat(pairs).extracting(RelatedProfiles::showsOther).containsExactly(true, false, true);
    }

    @Test
    void deleted_and_suspended_users_are_in_no_pair() {
        fixture.profiles.suspend(BOB, true);

        assertThat(find(
                        new UserPair(ANNA, UNKNOWN_USER),
                        new UserPair(UNKNOWN_USER, ANNA),
                        new UserPair(BOB, ANNA),
                        new UserPair(ANNA, BOB)))
                .isEmpty();
        assertThat(find()).isEmpty();
    }

    @Test
    void a_private_profile_is_not_shown() {
        fixture.save(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));

        assertThat(find(new UserPair(ANNA, BOB), new UserPair(BOB, ANNA)))
                .extracting(RelatedProfiles::showsOther)
                .containsExactly(false, true);
    }
}
