package com.datingtoday.adapter.persistence.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.QueryPlans;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every statement on visitors uses a key, independent of the number of visits. */
@PersistenceTest
@TestInstance(Lifecycle.PER_CLASS)
class VisitorQueryPlansIT {

    private static final int MANY = 20_000;
    private static final int FEW = 100;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final Visitors visitors;
    private final Relations relations;
    private final Transactions transactions;
    private final JdbcTemplate jdbc;
    private final QueryPlans plans;
    private final RowReadCounter rowReadCounter;
    private final StatementCounter meter;

    private final UserId celebrity = AuthSamples.user();
    private final UserId anybody = AuthSamples.user();

    VisitorQueryPlansIT(
            @Autowired Visitors visitors,
            @Autowired Relations relations,
            @Autowired Transactions transactions,
            @Autowired SqlSessionFactory factory,
            @Autowired JdbcTemplate jdbc,
            @Autowired MeterRegistry meters) {
        this.visitors = visitors;
        this.relations = relations;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.plans = new QueryPlans(factory.getConfiguration(), jdbc);
        this.rowReadCounter = new RowReadCounter(jdbc, transactions);
        this.meter = new StatementCounter(meters);
    }

    /** Creates one visit per second. */
    @BeforeAll
    void createVisits() {
        come(celebrity, MANY);
        come(anybody, FEW);
        jdbc.queryForList("analyze table visitor, visitor_mark");
    }

    private void come(UserId owner, int count) {
        jdbc.batchUpdate(
                "insert into visitor (user_id, visitor_id, visit_time) values (?, ?, '2026-01-01' + interval ? second)",
                IntStream.range(0, count)
                        .mapToObj(i -> new Object[] {owner.value(), 200_000 + i, i})
                        .toList());
    }

    private static Cursor place(int second) {
        return new Cursor(BEGIN.plusSeconds(second), new UserId(200_000 + second));
    }

    private Runnable page(UserId owner, @Nullable Cursor after) {
        return () -> assertThat(visitors.findPage(owner, after, 21)).hasSize(21);
    }

    @Test
    void a_page_of_visits_is_read_from_its_cursor_in_key_order() {
        assertPage(page(celebrity, null), page(anybody, null));
        assertPage(page(celebrity, place(MANY / 2)), page(anybody, place(FEW / 2)));
        assertPage(page(celebrity, place(30)), page(anybody, place(30)));
    }

    private void assertPage(Runnable many, Runnable few) {
        assertThat(plans.keysOf(many)).containsExactly("visitor: ix_visitor_visit_time");
        assertThat(plans.sortedTables(many)).isEmpty();
        assertThat(rowReadCounter.by(many)).isLessThanOrEqualTo(21 + 2).isEqualTo(rowReadCounter.by(few));
    }

    @Test
    void the_read_time_is_found_by_owner() {
        visitors.markRead(celebrity, BEGIN);

        assertThat(plans.keysOf(() -> visitors.getReadTime(celebrity))).allMatch(step -> !step.endsWith("none"));
        assertThat(rowReadCounter.by(() -> visitors.getReadTime(celebrity))).isLessThanOrEqualTo(1);
    }

    @Test
    void a_batch_is_one_statement_that_reads_only_its_own_rows() {
        var visits = IntStream.range(0, 200)
                .mapToObj(i -> new Visitor(celebrity, new UserId(200_000 + i * 50L), BEGIN.plusSeconds(MANY + i)))
                .toList();
        var before = meter.statements();

        var rows = rowReadCounter.by(() -> visitors.save(visits));

        assertThat(meter.statements() - before).isOne();
        assertThat(rows).isLessThanOrEqualTo(3L * visits.size());
    }

    @Test
    void the_relations_of_a_batch_are_read_by_key_in_one_statement() {
        var pairs = IntStream.range(0, 200)
                .mapToObj(i -> new Relations.RelationKey(i % 2 == 0 ? celebrity : anybody, new UserId(200_000 + i)))
                .toList();
        var before = meter.statements();
        assertThat(relations.find(pairs)).hasSize(200);
        assertThat(meter.statements() - before).isOne();

        assertThat(plans.keysOf(() -> relations.find(pairs)))
                .contains("follow: PRIMARY", "block: PRIMARY")
                .doesNotContain("follow: none", "block: none");
        assertThat(rowReadCounter.by(() -> relations.find(pairs))).isLessThanOrEqualTo(4 * 200 + 10);
        assertThat(transactions.inTransaction(() -> relations.find(List.<Relations.RelationKey>of())))
                .isEmpty();
    }
}
