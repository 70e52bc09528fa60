package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.ProfileFixture.ANNA;
import static com.datingtoday.application.profile.ProfileFixture.BOB;
import static com.datingtoday.application.profile.ProfileFixture.CAROL;
import static com.datingtoday.application.profile.ProfileFixture.NOBODY;
import static com.datingtoday.application.profile.ProfileFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.view.FindRelations.RelatedProfiles;
import com.datingtoday.application.profile.view.FindRelations.UserPair;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Relation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindRelationsUseCaseTest {

    private final ProfileFixture world = new ProfileFixture();

    private List<RelatedProfiles> know(UserPair... couples) {
        return world.knowPairs().find(new FindRelations.Query(Arrays.asList(couples)));
    }

    @Test
    void pairs_stand_in_the_order_asked_for_with_how_each_stands_to_the_other() {
        world.follows.create(BOB, ANNA, NOON);
        world.blocks.create(CAROL, ANNA, NOON, 9);

        var pairs = know(new UserPair(ANNA, BOB), new UserPair(ANNA, CAROL), new UserPair(CAROL, BOB));

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
    void who_is_gone_or_shut_out_stands_in_no_pair() {
        world.profiles.suspend(BOB, true);

        assertThat(know(
                        new UserPair(ANNA, NOBODY),
                        new UserPair(NOBODY, ANNA),
                        new UserPair(BOB, ANNA),
                        new UserPair(ANNA, BOB)))
                .isEmpty();
        assertThat(know()).isEmpty();
    }

    @Test
    void who_shows_himself_to_nobody_is_not_shown() {
        world.tell(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));

        assertThat(know(new UserPair(ANNA, BOB), new UserPair(BOB, ANNA)))
                .extracting(RelatedProfiles::showsOther)
                .containsExactly(false, true);
    }

    @Test
    void a_look_at_a_profile_tells_whether_it_was_incognito() {
        world.profiles.makeVip(BOB, NOON.plusSeconds(60));
        world.tell(BOB, new ProfileChange.SetIncognito(true));
        world.tell(CAROL, new ProfileChange.SetIncognito(true));

        world.seeProfile().view(new ViewProfile.Query(BOB, ANNA));
        world.seeProfile().view(new ViewProfile.Query(CAROL, ANNA));

        assertThat(world.signalled)
                .containsExactly(new ProfileViewed(ANNA, BOB, true), new ProfileViewed(ANNA, CAROL, false));
    }
}
