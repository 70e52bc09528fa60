package com.datingtoday.domain.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitorTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId ANNA = new UserId(100_001);
    private static final UserId BOB = new UserId(100_002);

    @Test
    void an_owner_cannot_be_the_visitor() {
        assertThatThrownBy(() -> new Visitor(ANNA, ANNA, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_visit_is_new_if_it_is_after_the_read_time() {
        var visit = new Visitor(ANNA, BOB, NOON);

        assertThat(visit.isNew(NOON.minusMillis(1))).isTrue();
        assertThat(visit.isNew(NOON)).isFalse();
    }

    @Test
    void numbers_are_exact_to_ninety_nine() {
        assertThat(CappedCount.of(0)).isEqualTo(new CappedCount(0, false));
        assertThat(CappedCount.of(99)).isEqualTo(new CappedCount(99, false));
        assertThat(CappedCount.of(100)).isEqualTo(new CappedCount(99, true));
        assertThat(CappedCount.of(1_000_000)).isEqualTo(new CappedCount(99, true));
    }

    @Test
    void the_event_does_not_contain_the_visitor() {
        assertThat(new VisitRecorded(ANNA).payload()).isEmpty();
    }
}
