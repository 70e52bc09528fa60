package com.datingtoday.adapter.persistence.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.QueryPlans;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.SessionKeys.RetiredToken;
import com.datingtoday.domain.auth.UserAuth;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every statement of a request uses a key in a large table. */
@PersistenceTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthQueryPlansIT {

    private static final int CROWD = 2_000;

    private final UserAuths auths;
    private final AuthSessions sessions;
    private final JdbcTemplate jdbc;
    private final QueryPlans plans;

    private final Instant now = AuthSamples.now();
    private final UserAuth.Active auth =
            UserAuth.register(AuthSamples.user(), LoginType.PHONE, "1." + AuthSamples.hex(16), now);
    private final AuthSession.Live session =
            AuthSamples.refreshed(AuthSamples.signingSession(auth.user(), now), now.plusSeconds(1));

    AuthQueryPlansIT(
            @Autowired UserAuths auths,
            @Autowired AuthSessions sessions,
            @Autowired SqlSessionFactory factory,
            @Autowired JdbcTemplate jdbc) {
        this.auths = auths;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.plans = new QueryPlans(factory.getConfiguration(), jdbc);
    }

    @BeforeAll
    void manyUsersWithSessions() {
        auths.create(auth);
        sessions.create(session);
        sessions.create(AuthSamples.session(auth.user(), now));
        var users = new ArrayList<Object[]>();
        var logins = new ArrayList<Object[]>();
        for (int i = 0; i < CROWD; i++) {
            var user = AuthSamples.user().value();
            users.add(new Object[] {user, "1." + AuthSamples.hex(16), "2026-01-01", "2026-01-01"});
            for (int j = 0; j < 2; j++) {
                logins.add(new Object[] {
                    user, AuthSamples.hex(16), AuthSamples.hex(32), AuthSamples.hex(32), "2026-01-01", "2027-01-01"
                });
            }
        }
        jdbc.batchUpdate("""
                insert into user_auth (user_id, login_type, open_id, login_time, create_time, logins, suspended)
                values (?, 'phone', ?, ?, ?, 1, false)""", users);
        jdbc.batchUpdate("""
                insert into auth_session (user_id, id, app_key, scheme, token_hash, retired_token_hash, device,
                    create_time, expired_time)
                values (?, ?, 'test-app', 1, ?, ?, '', ?, ?)""", logins);
        jdbc.queryForList("analyze table user_auth, auth_session");
    }

    @Test
    void a_login_finds_the_user_by_open_id_and_the_sessions_by_user() {
        var openIds = List.of("2." + AuthSamples.hex(16), auth.openId());

        assertThat(plans.keysOf(() -> auths.find(LoginType.PHONE, openIds, now)))
                .containsExactlyInAnyOrder("a: uk_user_auth_open_id", "s: PRIMARY");
    }

    @Test
    void logins_and_suspensions_are_updated_by_user() {
        assertThat(plans.keysOf(() -> auths.recordLogin(auth.logIn(auth.openId(), now))))
                .containsExactly("user_auth: PRIMARY");
        assertThat(plans.keysOf(() -> auths.suspend(auth.user()))).containsExactly("user_auth: PRIMARY");
        assertThat(plans.keysOf(() -> auths.resume(auth.user()))).containsExactly("user_auth: PRIMARY");
    }

    @Test
    void a_session_is_found_by_id_and_by_either_token() {
        assertThat(plans.keysOf(() -> sessions.find(session.id()))).containsExactly("auth_session: PRIMARY");
        assertThat(plans.keysOf(() -> sessions.findByToken(session.keys().token())))
                .contains("auth_session: uk_auth_session_token_hash");
        assertThat(plans.keysOf(() -> sessions.findByToken(retired(session).token())))
                .contains("auth_session: uk_auth_session_retired_token_hash");
    }

    private static RetiredToken retired(AuthSession session) {
        return session.keys().retired().getFirst();
    }

    @Test
    void a_session_is_found_by_a_token_of_before_its_last_refresh() {
        var first = AuthSamples.session(auth.user(), now);
        var second = AuthSamples.refreshed(first, now);
        sessions.create(first);
        sessions.refresh(first, second);
        sessions.refresh(second, AuthSamples.refreshed(second, now));

        assertThat(plans.keysOf(() -> sessions.findByToken(first.keys().token())))
                .contains("auth_session: PRIMARY", "r: uk_auth_retired_token_token_hash");
    }

    @Test
    void a_session_is_extended_by_its_key() {
        var expiringBy = now.plus(Duration.ofDays(365));

        assertThat(plans.keysOf(() -> sessions.extend(session, expiringBy, now)))
                .containsExactly("auth_session: PRIMARY");
    }

    @Test
    void the_sessions_of_a_user_are_found_ended_and_refreshed_by_user() {
        assertThat(plans.keysOf(() -> sessions.findLive(auth.user(), now))).containsExactly("auth_session: PRIMARY");
        // Both keys find one row; the insert of the retired token uses none.
        assertThat(plans.keysOf(() -> sessions.refresh(session, AuthSamples.refreshed(session, now))))
                .filteredOn(plan -> !plan.equals("auth_retired_token: none"))
                .hasSize(1)
                .isSubsetOf("auth_session: PRIMARY", "auth_session: uk_auth_session_token_hash");
        var ended = AuthSamples.session(auth.user(), now);
        sessions.create(ended);
        assertThat(plans.keysOf(() -> sessions.end(auth.user(), List.of(ended.id()), now)))
                .containsExactly("auth_session: PRIMARY");
    }

    @Test
    void expired_sessions_are_found_by_time() {
        assertThat(plans.keysOf(() -> sessions.deleteExpired(now.minus(Duration.ofDays(3_650)), 10)))
                .containsExactlyInAnyOrder(
                        "auth_session: ix_auth_session_expired_time",
                        "auth_retired_token: ix_auth_retired_token_retired_until");
    }
}
