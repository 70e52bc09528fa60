package com.datingtoday.application.profile.view;

import static com.datingtoday.application.profile.PeopleWorld.ANNA;
import static com.datingtoday.application.profile.PeopleWorld.BOB;
import static com.datingtoday.application.profile.PeopleWorld.CAROL;
import static com.datingtoday.application.profile.PeopleWorld.NOBODY;
import static com.datingtoday.application.profile.PeopleWorld.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.PeopleWorld;
import com.datingtoday.application.profile.view.KnowPairs.Couple;
import com.datingtoday.application.profile.view.KnowPairs.Pair;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.value.Authority;
import com.datingtoday.domain.profile.value.Relation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowPairsTest {

    private final PeopleWorld world = new PeopleWorld();

    private List<Pair> know(Couple... couples) {
        return world.knowPairs().know(new KnowPairs.Query(Arrays.asList(couples)));
    }

    @Test
    void pairs_stand_in_the_order_asked_for_with_how_each_stands_to_the_other() {
        world.follows.add(BOB, ANNA, NOON);
        world.blocks.add(CAROL, ANNA, NOON, 9);

        var pairs = know(new Couple(ANNA, BOB), new Couple(ANNA, CAROL), new Couple(CAROL, BOB));

        assertThat(pairs)
                .extracting(Pair::relation)
                .containsExactly(
                        new Relation(false, true, false, false),
                        new Relation(false, false, false, true),
                        Relation.NONE);
        assertThat(pairs).extracting(pair -> pair.one().user()).containsExactly(ANNA, ANNA, CAROL);
        assertThat(pairs).extracting(Pair::showsOther).containsExactly(true, false, true);
    }

    @Test
    void who_is_gone_or_shut_out_stands_in_no_pair() {
        world.profiles.suspend(BOB, true);

        assertThat(know(
                        new Couple(ANNA, NOBODY),
                        new Couple(NOBODY, ANNA),
                        new Couple(BOB, ANNA),
                        new Couple(ANNA, BOB)))
                .isEmpty();
        assertThat(know()).isEmpty();
    }

    @Test
    void who_shows_himself_to_nobody_is_not_shown() {
        world.tell(BOB, new ProfileChange.OfAuthority(Authority.NOBODY));

        assertThat(know(new Couple(ANNA, BOB), new Couple(BOB, ANNA)))
                .extracting(Pair::showsOther)
                .containsExactly(false, true);
    }

    @Test
    void a_look_at_a_profile_tells_whether_it_was_incognito() {
        world.profiles.makeVip(BOB, NOON.plusSeconds(60));
        world.tell(BOB, new ProfileChange.OfIncognito(true));
        world.tell(CAROL, new ProfileChange.OfIncognito(true));

        world.seeProfile().see(new SeeProfile.Query(BOB, ANNA));
        world.seeProfile().see(new SeeProfile.Query(CAROL, ANNA));

        assertThat(world.signalled)
                .containsExactly(new ProfileViewed(ANNA, BOB, true), new ProfileViewed(ANNA, CAROL, false));
    }
}
