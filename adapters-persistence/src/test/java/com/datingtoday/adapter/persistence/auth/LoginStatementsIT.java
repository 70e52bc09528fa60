package com.datingtoday.adapter.persistence.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.SqlMeter;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.NewAccounts;
import com.datingtoday.application.auth.port.Samples;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.UserAuth;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the steps of a login cost, and that they belong together. */
@PersistenceTest
record LoginStatementsIT(
        @Autowired UserAuths auths,
        @Autowired AuthSessions sessions,
        @Autowired NewAccounts accounts,
        @Autowired Transactions transactions,
        @Autowired MeterRegistry meters) {

    private static UserAuth.Active somebody() {
        return UserAuth.register(Samples.user(), LoginType.PHONE, "1." + Samples.hex(16), Samples.now());
    }

    @Test
    void a_known_user_is_read_with_his_sessions_in_one_statement() {
        var auth = somebody();
        auths.add(auth);
        sessions.add(Samples.session(auth.user(), Samples.now()));
        var sql = new SqlMeter(meters);
        var before = sql.statements("UserAuthMapper.selectKnown", "success");
        var selects = sql.statements("AuthSessionMapper.selectLive", "success");

        auths.find(LoginType.PHONE, List.of(auth.openId()), Samples.now());

        assertThat(sql.statements("UserAuthMapper.selectKnown", "success") - before)
                .isOne();
        assertThat(sql.statements("AuthSessionMapper.selectLive", "success")).isEqualTo(selects);
    }

    @Test
    void somebody_who_loses_the_race_to_register_leaves_nothing_behind_and_can_go_on() {
        var first = somebody();
        auths.add(first);
        var late = UserAuth.register(Samples.user(), LoginType.PHONE, first.openId(), Samples.now());
        var other = somebody();

        var added = transactions.inTransaction(() -> List.of(auths.add(late), auths.add(other)));

        assertThat(added).containsExactly(false, true);
        assertThat(auths.find(LoginType.PHONE, List.of(other.openId()), Samples.now()))
                .isPresent();
    }

    @Test
    void a_registration_that_fails_half_way_leaves_nothing_behind() {
        var auth = somebody();
        var session = Samples.session(auth.user(), Samples.now());
        sessions.add(session);

        try {
            transactions.inTransaction(() -> {
                auths.add(auth);
                accounts.create(auth.user(), new PhoneNumber("+8613499990000"), "u-1", Samples.now());
                sessions.add(session);
                return true;
            });
        } catch (RuntimeException idIsTaken) {
            // Rolled back.
        }

        assertThat(auths.find(LoginType.PHONE, List.of(auth.openId()), Samples.now()))
                .isEmpty();
    }
}
