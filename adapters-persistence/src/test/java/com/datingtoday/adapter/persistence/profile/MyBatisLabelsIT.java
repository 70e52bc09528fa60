package com.datingtoday.adapter.persistence.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.adapter.persistence.testing.TestAccounts;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.Labels;
import com.datingtoday.application.profile.port.LabelsContract;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisLabelsIT(
        @Autowired Labels labels,
        @Autowired LabelMapper mapper,
        @Autowired Transactions transactions,
        @Autowired AccountInitializer accounts,
        @Autowired MeterRegistry meters)
        implements LabelsContract {

    @Override
    public UserId newUser() {
        return new TestAccounts(accounts).newUser();
    }

    @Test
    void the_catalogue_is_read_once_a_minute_for_all_callers() {
        var clock = new TestClock(AuthSamples.now());
        var instance = new MyBatisLabels(mapper, clock);
        var sql = new StatementCounter(meters);
        var before = sql.statements();

        ConcurrentRunner.run(8, thread -> instance.findCatalogue(Labels.Language.CHINESE));
        clock.advance(Duration.ofSeconds(60).minusMillis(1));
        instance.findCatalogue(Labels.Language.ENGLISH);
        assertThat(sql.statements() - before).isOne();

        clock.advance(Duration.ofMillis(1));
        ConcurrentRunner.run(8, thread -> instance.findCatalogue(Labels.Language.CHINESE));
        assertThat(sql.statements() - before).isEqualTo(2);
    }
}
