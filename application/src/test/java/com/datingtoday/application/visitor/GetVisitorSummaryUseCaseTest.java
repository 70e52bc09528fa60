package com.datingtoday.application.visitor;

import static com.datingtoday.application.visitor.VisitorFixture.ANNA;
import static com.datingtoday.application.visitor.VisitorFixture.BOB;
import static com.datingtoday.application.visitor.VisitorFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.visitor.CappedCount;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GetVisitorSummaryUseCaseTest {

    private final VisitorFixture visitorFixture = new VisitorFixture();

    @Test
    void the_summary_does_not_require_vip() {
        assertThat(visitorFixture.summary(ANNA).count()).isEqualTo(CappedCount.of(0));
        visitorFixture.visit(BOB, ANNA);

        assertThat(visitorFixture.summary(ANNA).count()).isEqualTo(CappedCount.of(1));
        assertThat(visitorFixture.summary(ANNA).newCount()).isEqualTo(CappedCount.of(1));
    }

    @Test
    void an_invisible_visitor_is_neither_counted_nor_a_teaser() {
        var dave = visitorFixture.create(1);
        var eve = visitorFixture.create(2);
        visitorFixture.people.addPhoto(eve);
        List.of(BOB, CAROL, dave, eve).forEach(viewer -> visitorFixture.visit(viewer, ANNA));
        assertThat(visitorFixture.summary(ANNA).count()).isEqualTo(CappedCount.of(4));
        assertThat(visitorFixture.summary(ANNA).teasers()).hasSize(1);

        visitorFixture.block(BOB, ANNA);
        visitorFixture.block(ANNA, CAROL);
        visitorFixture.changeProfile(eve, new ProfileChange.SetAudience(ProfileAudience.NOBODY));

        assertThat(visitorFixture.summary(ANNA).count()).isEqualTo(CappedCount.of(1));
        assertThat(visitorFixture.summary(ANNA).newCount()).isEqualTo(CappedCount.of(1));
        assertThat(visitorFixture.summary(ANNA).teasers()).isEmpty();
        assertThat(visitorFixture.stored(ANNA)).hasSize(4);
    }

    @Test
    void teasers_show_the_newest_three_visitors_with_a_photo() {
        var photos = IntStream.range(0, 5)
                .mapToObj(i -> {
                    var user = visitorFixture.create(i + 1);
                    var photo = i == 3 ? null : visitorFixture.people.addPhoto(user);
                    visitorFixture.visit(user, ANNA);
                    return photo;
                })
                .toList();

        assertThat(visitorFixture.summary(ANNA).teasers()).containsExactly(photos.get(4), photos.get(2), photos.get(1));
    }

    @Test
    void the_numbers_of_visitors_are_exact_up_to_99() {
        for (int i = 1; i <= 99; i++) {
            visitorFixture.visit(visitorFixture.create(i), ANNA);
        }
        assertThat(visitorFixture.summary(ANNA).count()).isEqualTo(new CappedCount(99, false));

        visitorFixture.visit(visitorFixture.create(100), ANNA);
        assertThat(visitorFixture.summary(ANNA).count()).isEqualTo(new CappedCount(99, true));
        assertThat(visitorFixture.summary(ANNA).newCount()).isEqualTo(new CappedCount(99, true));
    }

    @Test
    void invisible_visitors_do_not_hide_older_visible_ones() {
        for (int i = 1; i <= 30; i++) {
            visitorFixture.visit(visitorFixture.create(i), ANNA);
        }
        for (int i = 31; i <= 130; i++) {
            var user = visitorFixture.create(i);
            visitorFixture.visit(user, ANNA);
            visitorFixture.changeProfile(user, new ProfileChange.SetAudience(ProfileAudience.NOBODY));
        }

        assertThat(visitorFixture.summary(ANNA).count()).isEqualTo(new CappedCount(30, false));
    }
}
