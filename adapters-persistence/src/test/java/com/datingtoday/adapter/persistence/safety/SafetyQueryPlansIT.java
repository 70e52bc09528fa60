package com.datingtoday.adapter.persistence.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.QueryPlans;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.safety.port.Blocks.BlockEntry;
import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.safety.Report.State;
import com.datingtoday.domain.safety.Report.Target.ProfileTarget;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every statement on blocks and reports uses a key in large tables. */
@PersistenceTest
@TestInstance(Lifecycle.PER_CLASS)
class SafetyQueryPlansIT {

    private static final int CROWD = 2_000;
    private static final long FIRST_REPORT = 1L << 51;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final Blocks blocks;
    private final Reports reports;
    private final JdbcTemplate jdbc;
    private final QueryPlans plans;
    private final RowReadCounter rowReadCounter;

    private final UserId busy = AuthSamples.user();
    private final List<UserId> others =
            IntStream.range(0, CROWD).mapToObj(i -> AuthSamples.user()).toList();

    SafetyQueryPlansIT(
            @Autowired Blocks blocks,
            @Autowired Reports reports,
            @Autowired Transactions transactions,
            @Autowired SqlSessionFactory factory,
            @Autowired JdbcTemplate jdbc) {
        this.blocks = blocks;
        this.reports = reports;
        this.jdbc = jdbc;
        this.plans = new QueryPlans(factory.getConfiguration(), jdbc);
        this.rowReadCounter = new RowReadCounter(jdbc, transactions);
    }

    /** Creates a user who blocks and reports once per second, and others who do so once. */
    @BeforeAll
    void createBlocksAndReports() {
        var lines = new ArrayList<Object[]>();
        var told = new ArrayList<Object[]>();
        for (int i = 0; i < CROWD; i++) {
            var other = others.get(i).value();
            lines.add(new Object[] {busy.value(), other, i});
            lines.add(new Object[] {other, busy.value(), i});
            told.add(new Object[] {busy.value(), FIRST_REPORT + 2L * i, other, i});
            told.add(new Object[] {other, FIRST_REPORT + 2L * i + 1, busy.value(), i});
        }
        jdbc.batchUpdate("""
                insert into block (user_id, side, peer_id, create_time)
                values (?, 0, ?, '2026-01-01' + interval ? second)""", lines);
        jdbc.batchUpdate("""
                insert into report (reporter_id, id, kind, target_user_id, item_id, reason, words, snapshot, state,
                    create_time)
                values (?, ?, 1, ?, 0, 1, '', '', 1, '2026-01-01' + interval ? second)""", told);
        jdbc.queryForList("analyze table block, report");
    }

    @Test
    void a_page_of_blocks_is_read_from_its_cursor_in_key_order() {
        var last = new BlockEntry(others.get(CROWD / 2), BEGIN.plusSeconds(CROWD / 2));

        for (var after : new BlockEntry[] {null, last}) {
            Runnable page = () -> assertThat(blocks.findPage(busy, after, 20)).hasSize(20);
            assertThat(plans.keysOf(page)).containsExactly("block: ix_block_create_time");
            assertThat(plans.sortedTables(page)).isEmpty();
            assertThat(rowReadCounter.by(page)).isLessThanOrEqualTo(20 + 2);
        }
    }

    @Test
    void a_block_locks_both_users_and_reads_at_most_the_limit_of_blocks() {
        assertThat(plans.keysOf(() -> blocks.create(busy, AuthSamples.user(), BEGIN, 10)))
                .contains("block: PRIMARY")
                .doesNotContain("block: none");
        assertThat(rowReadCounter.by(() -> blocks.create(busy, AuthSamples.user(), BEGIN, 10)))
                .isLessThanOrEqualTo(10 + 5);
        assertThat(plans.keysOf(() -> blocks.delete(busy, AuthSamples.user()))).doesNotContain("block: none");
    }

    @Test
    void a_report_is_found_by_its_reporter() {
        var target = new ProfileTarget(others.getFirst());

        assertThat(plans.keysOf(() -> reports.find(busy, target))).containsExactly("report: uk_report_target");
        assertThat(plans.keysOf(() -> reports.find(busy, FIRST_REPORT)))
                .hasSize(1)
                .isSubsetOf("report: PRIMARY", "report: uk_report_id");
    }

    @Test
    void a_page_of_reports_is_read_from_its_cursor_in_key_order() {
        for (var before : new Long[] {null, FIRST_REPORT + CROWD}) {
            Runnable page = () -> assertThat(reports.findPage(busy, before, 20)).hasSize(20);
            assertThat(plans.keysOf(page)).containsExactly("report: PRIMARY");
            assertThat(plans.sortedTables(page)).isEmpty();
            assertThat(rowReadCounter.by(page)).isLessThanOrEqualTo(20 + 2);
        }
    }

    @Test
    void only_the_newest_report_times_are_read() {
        Runnable times =
                () -> assertThat(reports.findTimesSince(busy, BEGIN, 20)).hasSize(20);

        assertThat(plans.keysOf(times))
                .contains("report: ix_report_create_time")
                .doesNotContain("user_info: none");
        assertThat(plans.sortedTables(times)).isEmpty();
        assertThat(rowReadCounter.by(times)).isLessThanOrEqualTo(20 + 3);
    }

    @Test
    void open_reports_are_found_by_state_and_decided_by_id() {
        assertThat(plans.keysOf(() -> reports.findOpen(20))).containsExactly("report: ix_report_state");
        assertThat(plans.sortedTables(() -> reports.findOpen(20))).isEmpty();
        assertThat(plans.keysOf(() -> reports.decide(FIRST_REPORT, State.DISMISSED)))
                .containsExactly("report: uk_report_id");
    }
}
