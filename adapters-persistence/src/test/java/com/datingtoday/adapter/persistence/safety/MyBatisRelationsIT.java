package com.datingtoday.adapter.persistence.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.profile.port.RelationsContract;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisRelationsIT(
        @Autowired Relations relations,
        @Autowired Follows follows,
        @Autowired Blocks blocks,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts,
        @Autowired MeterRegistry meters)
        implements RelationsContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }

    @Test
    void fifty_relations_cost_one_statement() {
        var people = Stream.generate(AuthSamples::user).limit(50).toList();
        var sql = new StatementCounter(meters);

        for (var some : List.of(people.subList(0, 1), people)) {
            var before = sql.statements();
            assertThat(relations.find(AuthSamples.user(), some)).hasSameSizeAs(some);
            assertThat(sql.statements() - before).isOne();
        }
    }
}
