package com.datingtoday.adapter.persistence.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.discovery.port.LocationsContract;
import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisLocationsIT(
        @Autowired Locations locations,
        @Autowired Profiles profiles,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts,
        @Autowired MeterRegistry meters)
        implements LocationsContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }

    private Location move(UserId user) {
        return transactions.inTransaction(() -> {
            var now = AuthSamples.now();
            var moved = locations.lock(user, PHASE).withReported(SHANGHAI, now);
            locations.save(moved, now);
            return moved;
        });
    }

    @Test
    void a_move_costs_three_statements_and_a_batch_of_activity_costs_one() {
        var sql = new StatementCounter(meters);
        var user = newUser();

        var before = sql.statements();
        move(user);
        assertThat(sql.statements() - before).isEqualTo(3);

        var people = IntStream.range(0, 200).mapToObj(_ -> AuthSamples.user()).toList();
        locations.recordActivity(people, AuthSamples.now());
        assertThat(sql.statements() - before).isEqualTo(4);
    }

    @Test
    void concurrent_moves_wait_for_each_other_without_retries() {
        var user = newUser();
        var sql = new StatementCounter(meters);
        var before = sql.rollbacks();

        for (int i = 0; i < 20; i++) {
            ConcurrentRunner.run(4, _ -> move(user));
        }

        assertThat(sql.rollbacks() - before).isZero();
    }
}
