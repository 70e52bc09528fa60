package com.datingtoday.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.IdGenerator.Sequence;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisIdGeneratorIT(
        @Autowired IdBlockMapper blocks,
        @Autowired SpringTransactions transactions,
        @Autowired MeterRegistry meters) {

    private MyBatisIdGenerator instance() {
        return new MyBatisIdGenerator(blocks, transactions);
    }

    @Test
    void two_instances_never_assign_the_same_id() {
        var instances = List.of(instance(), instance());

        var given = ConcurrentRunner.run(
                8,
                thread -> Stream.generate(instances.get(thread % 2)::nextUserId)
                        .limit(1_100)
                        .toList());

        assertThat(given.stream().flatMap(List::stream)).hasSize(8 * 1_100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void each_sequence_counts_separately_without_duplicates(Sequence sequence) {
        var instances = List.of(instance(), instance());
        var first = instances.getFirst().next(sequence);

        var given = ConcurrentRunner.run(
                8,
                thread -> Stream.generate(() -> instances.get(thread % 2).next(sequence))
                        .limit(300)
                        .toList());

        assertThat(first).isPositive();
        assertThat(Stream.concat(Stream.of(first), given.stream().flatMap(List::stream)))
                .doesNotHaveDuplicates();
        assertThat(instances.getFirst().next(sequence)).isLessThan(UserId.FLOOR);
    }

    @Test
    void ids_are_consecutive_and_above_100000() {
        var ids = instance();
        var first = ids.nextUserId();

        assertThat(first.value()).isGreaterThan(100_000);
        assertThat(ids.nextUserId()).isEqualTo(new UserId(first.value() + 1));
    }

    @Test
    void the_database_is_queried_once_per_thousand_ids() {
        var sql = new StatementCounter(meters);
        var ids = instance();
        var before = sql.statements();

        Stream.generate(ids::nextUserId).limit(499).forEach(id -> {});
        assertThat(sql.statements() - before).isEqualTo(2);

        Stream.generate(ids::nextUserId).limit(10).forEach(id -> {});
        await().until(() -> sql.statements() - before == 4);
        Stream.generate(ids::nextUserId).limit(900).forEach(id -> {});
        assertThat(sql.statements() - before).isEqualTo(4);
    }

    @Test
    void ids_are_available_although_callers_hold_every_connection() {
        var ids = instance();
        // The first call waits for the first block.
        ids.nextUserId();

        var given = IntStream.range(0, 30)
                .boxed()
                .flatMap(_ -> ConcurrentRunner.run(40, _ -> transactions.inTransaction(ids::nextUserId)).stream())
                .toList();

        assertThat(given).hasSize(30 * 40).doesNotHaveDuplicates();
    }

    @Test
    void ids_assigned_in_a_failed_transaction_are_not_reused() {
        var ids = instance();
        var taken = new UserId[1];

        try {
            transactions.inTransaction(() -> {
                taken[0] = ids.nextUserId();
                throw new IllegalStateException("fails");
            });
        } catch (IllegalStateException expected) {
            // Rolled back.
        }

        assertThat(instance().nextUserId().value()).isGreaterThan(taken[0].value());
    }
}
