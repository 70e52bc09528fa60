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
    void a_login_of_a_known_user_is_one_read_and_one_transaction_of_three_writes() {
        var auth = somebody();
        auths.add(auth);
        var oldest = Samples.session(auth.user(), Samples.now());
        sessions.add(oldest);
        var sql = new SqlMeter(meters);
        var statements = sql.statements();
        var commits = sql.commits();

        var known = auths.find(LoginType.PHONE, List.of(auth.openId()), Samples.now())
                .orElseThrow();
        assertThat(known.liveSessions()).containsExactly(oldest.id());
        assertThat(sql.statements() - statements).isOne();

        var fresh = Samples.session(auth.user(), Samples.now());
        transactions.inTransaction(() -> {
            auths.recordLogin(auth.logIn(auth.openId(), Samples.now()));
            sessions.add(fresh);
            return sessions.end(auth.user(), known.liveSessions(), Samples.now());
        });

        assertThat(sql.statements() - statements).isEqualTo(1 + 3);
        assertThat(sql.commits() - commits).isOne();
        assertThat(sessions.live(auth.user(), Samples.now())).containsExactly(fresh);
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
