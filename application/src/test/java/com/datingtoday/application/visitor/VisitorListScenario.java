package com.datingtoday.application.visitor;

import static com.datingtoday.application.visitor.VisitorFixture.ANNA;
import static com.datingtoday.application.visitor.VisitorFixture.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisitorListScenario {

    private final VisitorFixture visitorFixture = new VisitorFixture();

    @Test
    void a_cached_list_and_its_summary_read_nothing_from_the_database() {
        visitorFixture.makeVip(ANNA);
        visitorFixture.visitors.save(IntStream.range(0, 20_000)
                .mapToObj(i -> new Visitor(
                        ANNA,
                        new UserId(1_000_000 + i),
                        visitorFixture.people.clock.instant().minusSeconds(i)))
                .toList());
        visitorFixture.visit(BOB, ANNA);

        visitorFixture.list(ANNA);
        var before = visitorFixture.visitors.statements.get();
        assertThat(visitorFixture.list(ANNA)).containsExactly(BOB);
        visitorFixture.summary(ANNA);
        assertThat(visitorFixture.visitors.statements).hasValue(before);
    }
}
