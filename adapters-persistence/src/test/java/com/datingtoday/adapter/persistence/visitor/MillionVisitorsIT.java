package com.datingtoday.adapter.persistence.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A user with a million visits: every statement reads as many rows as for any user. */
@PersistenceTest
@Tag("thorough")
record MillionVisitorsIT(
        @Autowired Visitors visitors,
        @Autowired Transactions transactions,
        @Autowired JdbcTemplate jdbc) {

    private static final long CAME = 1_000_000;
    private static final long FEW = 100;
    private static final int BATCH = 10_000;
    private static final long FIRST = 200_000;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void the_list_costs_the_same_as_that_of_any_user() {
        var celebrity = AuthSamples.user();
        var anybody = AuthSamples.user();
        come(celebrity, CAME);
        come(anybody, FEW);
        jdbc.queryForList("analyze table visitor, visitor_mark");
        var rowReadCounter = new RowReadCounter(jdbc, transactions);

        for (var after : Arrays.asList(null, place(60))) {
            assertThat(rowReadCounter.by(() ->
                            assertThat(visitors.findPage(celebrity, after, 21)).hasSize(21)))
                    .isEqualTo(rowReadCounter.by(() ->
                            assertThat(visitors.findPage(anybody, after, 21)).hasSize(21)));
        }
        assertThat(rowReadCounter.by(() -> visitors.findPage(celebrity, place(CAME / 2), 21)))
                .isLessThanOrEqualTo(21 + 2);
        var visits = List.of(new Visitor(celebrity, new UserId(FIRST + CAME / 2), BEGIN.plusSeconds(CAME)));
        assertThat(rowReadCounter.by(() -> visitors.save(visits))).isLessThanOrEqualTo(3);
        // The first use of a table reads its metadata.
        visitors.markRead(AuthSamples.user(), BEGIN);
        assertThat(rowReadCounter.by(() -> visitors.markRead(celebrity, BEGIN.plusSeconds(CAME))))
                .isEqualTo(rowReadCounter.by(() -> visitors.markRead(anybody, BEGIN.plusSeconds(CAME))));
    }

    private static Cursor place(long second) {
        return new Cursor(BEGIN.plusSeconds(second), new UserId(FIRST + second));
    }

    private void come(UserId owner, long count) {
        for (long first = 0; first < count; first += BATCH) {
            jdbc.batchUpdate(
                    "insert into visitor (user_id, visitor_id, visit_time) values (?, ?, '2026-01-01' + interval ? second)",
                    LongStream.range(first, Math.min(count, first + BATCH))
                            .mapToObj(second -> new Object[] {owner.value(), FIRST + second, second})
                            .toList());
        }
    }
}
