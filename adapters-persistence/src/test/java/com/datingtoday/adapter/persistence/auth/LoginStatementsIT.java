package com.datingtoday.adapter.persistence.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.UserAuth;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Number of statements and transactions of a login. */
@PersistenceTest
record LoginStatementsIT(
        @Autowired UserAuths auths,
        @Autowired AuthSessions sessions,
        @Autowired AccountInitializer accounts,
        @Autowired Transactions transactions,
        @Autowired MeterRegistry meters) {

    private static UserAuth.Active newUserAuth() {
        return UserAuth.register(AuthSamples.user(), LoginType.PHONE, "1." + AuthSamples.hex(16), AuthSamples.now());
    }

    @Test
    void a_login_of_an_existing_user_costs_one_read_and_three_writes() {
        var auth = newUserAuth();
        auths.create(auth);
        var oldest = AuthSamples.session(auth.user(), AuthSamples.now());
        sessions.create(oldest);
        var sql = new StatementCounter(meters);
        var statements = sql.statements();
        var commits = sql.commits();

        var userAuthWithSessions = auths.find(LoginType.PHONE, List.of(auth.openId()), AuthSamples.now())
                .orElseThrow();
        assertThat(userAuthWithSessions.liveSessions()).containsExactly(oldest.id());
        assertThat(sql.statements() - statements).isOne();

        var fresh = AuthSamples.session(auth.user(), AuthSamples.now());
        transactions.inTransaction(() -> {
            auths.recordLogin(auth.logIn(auth.openId(), AuthSamples.now()));
            sessions.create(fresh);
            return sessions.end(auth.user(), userAuthWithSessions.liveSessions(), AuthSamples.now());
        });

        assertThat(sql.statements() - statements).isEqualTo(1 + 3);
        assertThat(sql.commits() - commits).isOne();
        assertThat(sessions.findLive(auth.user(), AuthSamples.now())).containsExactly(fresh);
    }

    @Test
    void a_lost_race_to_register_leaves_no_rows_and_can_continue() {
        var first = newUserAuth();
        auths.create(first);
        var late = UserAuth.register(AuthSamples.user(), LoginType.PHONE, first.openId(), AuthSamples.now());
        var other = newUserAuth();

        var added = transactions.inTransaction(() -> List.of(auths.create(late), auths.create(other)));

        assertThat(added).containsExactly(false, true);
        assertThat(auths.find(LoginType.PHONE, List.of(other.openId()), AuthSamples.now()))
                .isPresent();
    }

    @Test
    void a_failed_registration_leaves_no_rows() {
        var auth = newUserAuth();
        var session = AuthSamples.session(auth.user(), AuthSamples.now());
        sessions.create(session);

        try {
            transactions.inTransaction(() -> {
                auths.create(auth);
                accounts.create(auth.user(), new PhoneNumber("+8613499990000"), "u-1", AuthSamples.now());
                sessions.create(session);
                return true;
            });
        } catch (RuntimeException idIsTaken) {
            // Rolled back.
        }

        assertThat(auths.find(LoginType.PHONE, List.of(auth.openId()), AuthSamples.now()))
                .isEmpty();
    }
}
