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
    void nobody_visits_himself() {
        assertThatThrownBy(() -> new Visitor(ANNA, ANNA, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_visit_is_new_until_the_moment_in_which_it_was_seen() {
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
    void the_event_names_nobody_but_the_owner() {
        assertThat(new VisitRecorded(ANNA).payload()).isEmpty();
    }
}
