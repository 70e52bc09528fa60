package com.datingtoday.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.application.shared.OutboxContract;
import com.datingtoday.application.shared.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PersistenceTest
record MyBatisOutboxIT(
        @Autowired Outbox outbox,
        @Autowired Transactions transactions,
        @Autowired JdbcTemplate jdbc,
        @Autowired MeterRegistry meters)
        implements OutboxContract {

    private static final Instant LONG_AGO = Instant.ofEpochSecond(50_000_000);

    @Test
    void a_rolled_back_event_is_not_published() {
        var event = new TestEvent(AuthSamples.user(), "details");

        try {
            transactions.inTransaction(() -> {
                outbox.append(event, List.of("one"), AuthSamples.now());
                throw new IllegalStateException("fails");
            });
        } catch (IllegalStateException expected) {
            // Rolled back.
        }

        assertThat(jdbc.queryForList(
                        "select id from outbox where user_id = ?", event.user().value()))
                .isEmpty();
    }

    @Test
    void appending_and_an_empty_claim_cost_one_statement_each() {
        var sql = new StatementCounter(meters);
        var inserts = sql.statements("OutboxMapper.insert", "success");
        outbox.append(new TestEvent(AuthSamples.user(), ""), List.of("one", "two", "three"), AuthSamples.now());
        assertThat(sql.statements("OutboxMapper.insert", "success") - inserts).isOne();

        var statements = sql.statements();
        assertThat(outbox.claim(LONG_AGO, LONG_AGO, 10)).isEmpty();
        assertThat(sql.statements() - statements).isOne();
    }
}
