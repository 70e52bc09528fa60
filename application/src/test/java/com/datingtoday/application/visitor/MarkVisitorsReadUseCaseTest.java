package com.datingtoday.application.visitor;

import static com.datingtoday.application.visitor.VisitorFixture.ANNA;
import static com.datingtoday.application.visitor.VisitorFixture.BOB;
import static com.datingtoday.application.visitor.VisitorFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.visitor.CappedCount;
import org.junit.jupiter.api.Test;

class MarkVisitorsReadUseCaseTest {

    private final VisitorFixture visitorFixture = new VisitorFixture();

    @Test
    void a_visitor_is_new_until_marked_read() {
        visitorFixture.makeVip(ANNA);
        visitorFixture.visit(BOB, ANNA);
        visitorFixture.visit(CAROL, ANNA);
        visitorFixture.markRead(ANNA);
        visitorFixture.visit(BOB, ANNA);

        assertThat(visitorFixture.page(ANNA, null, 10).list())
                .extracting(VisitorView::isNew)
                .containsExactly(true, false);
        assertThat(visitorFixture.summary(ANNA).count()).isEqualTo(CappedCount.of(2));
        assertThat(visitorFixture.summary(ANNA).newCount()).isEqualTo(CappedCount.of(1));

        visitorFixture.markRead(ANNA);
        assertThat(visitorFixture.summary(ANNA).newCount()).isEqualTo(CappedCount.of(0));
    }

    @Test
    void the_mark_is_stored_and_is_valid_for_its_user_only() {
        visitorFixture.visit(BOB, ANNA);
        visitorFixture.visit(ANNA, BOB);

        visitorFixture.markRead(ANNA);

        assertThat(visitorFixture.visitors.getReadTime(ANNA)).isEqualTo(visitorFixture.people.clock.instant());
        assertThat(visitorFixture.summary(BOB).newCount()).isEqualTo(CappedCount.of(1));
    }
}
