package com.datingtoday.application.auth;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.auth.AuthFixture.SIGNING;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.auth.signing.AuthenticateRequest;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Login that a token of scheme 1 yields. */
class LoginStateScenario {

    static final Caller.Login ENDED = new Caller.Login.Ended();

    final AuthFixture authFixture = new AuthFixture();
    final String token = authFixture.loggedIn(PARAMETERS_MD5).token();

    private Caller.Login state(String presented) {
        return authFixture
                .authenticate(authFixture.signed(Map.of("token", presented)))
                .login();
    }

    @Test
    void a_token_of_a_live_session_authenticates_its_user() {
        var session = authFixture
                .sessions
                .findByToken(ProtocolDigests.tokenHash(token))
                .orElseThrow();

        assertThat(state(token))
                .isEqualTo(new Caller.Login.Active((AuthSession.Live) session, ProtocolDigests.tokenHash(token)));
    }

    @Test
    void a_token_may_be_in_upper_case() {
        assertThat(state(token.toUpperCase(Locale.ROOT))).isEqualTo(state(token));
    }

    @Test
    void a_cached_session_is_not_read_from_the_database() {
        var stored = mock(AuthSessions.class);
        var authenticate = UseCaseFactory.create(
                AuthenticateRequest.class,
                authFixture.apps,
                new SessionLookup(authFixture.sessionIdCodec(), authFixture.cache, stored),
                authFixture.replayGuard,
                SIGNING,
                authFixture.clock);

        var caller = authenticate.authenticate(new AuthenticateRequest.Command(
                authFixture.signed(Map.of("token", token)), Set.of(PARAMETERS_MD5), true));

        assertThat(caller.login()).isInstanceOf(Caller.Login.Active.class);
        verifyNoInteractions(stored);
    }

    @Test
    void a_session_that_is_not_cached_is_read_from_the_database_and_cached() {
        authFixture.cache.clear();

        var active = (Caller.Login.Active) state(token);

        assertThat(authFixture.cache.get(active.session().id())).contains(active.session());
    }

    @Test
    void an_unknown_token_yields_an_ended_login() {
        assertThat(state("0".repeat(32))).isEqualTo(ENDED);
    }

    @Test
    void a_request_without_token_has_no_login() {
        assertThat(authFixture.authenticate(authFixture.signed(Map.of())).login())
                .isEqualTo(new Caller.Login.None());
    }

    @Test
    void an_expired_session_yields_an_ended_login_even_if_cached() {
        authFixture.clock.advance(LOGIN.sessionLifetime().minusMillis(1));
        assertThat(state(token)).isInstanceOf(Caller.Login.Active.class);

        authFixture.clock.advance(Duration.ofMillis(1));
        assertThat(state(token)).isEqualTo(ENDED);
        authFixture.cache.clear();
        assertThat(state(token)).isEqualTo(ENDED);
    }

    @Test
    void an_ended_session_yields_an_ended_login_even_if_evicted_from_the_cache() {
        var active = (Caller.Login.Active) state(token);
        authFixture.logOut().logOut(new LogOut.Command(active, false));

        assertThat(state(token)).isEqualTo(ENDED);
        authFixture.cache.clear();
        assertThat(state(token)).isEqualTo(ENDED);
    }

    @Test
    void a_session_marked_as_ending_yields_an_ended_login() {
        var active = (Caller.Login.Active) state(token);
        authFixture.cache.markEnding(List.of(active.session().id()));

        assertThat(state(token)).isEqualTo(ENDED);
    }

    @Test
    void a_token_is_invalid_for_another_app() {
        var other = AppKey.create(new AppId("other"), "", APP.secret(), APP.schemes(), false);
        authFixture.apps.create(other);

        var request = authFixture.signed(Map.of("token", token, "appkey", "other"));

        assertThat(authFixture.authenticate(request).login()).isEqualTo(ENDED);
        authFixture.cache.clear();
        var again = authFixture.signed(Map.of("token", token, "appkey", "other"));
        assertThat(authFixture.authenticate(again).login()).isEqualTo(ENDED);
    }

    @Test
    void a_token_of_a_session_of_scheme_2_is_rejected_under_scheme_1() {
        var signing = authFixture.loggedIn(MESSAGE_SIGNATURE);

        assertThat(state(signing.token())).isEqualTo(ENDED);
        authFixture.cache.clear();
        assertThat(state(signing.token())).isEqualTo(ENDED);
    }

    @Test
    void after_a_refresh_the_old_token_is_valid_for_the_grace_period() {
        var active = (Caller.Login.Active) state(token);
        var fresh = authFixture
                .refreshSession()
                .refresh(new RefreshSession.Command(active))
                .token();

        assertThat(state(fresh)).isInstanceOf(Caller.Login.Active.class);
        authFixture.clock.advance(LOGIN.tokenGracePeriod().minusMillis(1));
        assertThat(state(token)).isInstanceOf(Caller.Login.Active.class);
        authFixture.clock.advance(Duration.ofMillis(1));
        assertThat(state(token)).isEqualTo(ENDED);
        assertThat(state(fresh)).isInstanceOf(Caller.Login.Active.class);
        authFixture.cache.clear();
        assertThat(state(token)).isEqualTo(ENDED);
        assertThat(state(fresh)).isInstanceOf(Caller.Login.Active.class);
    }

    @Test
    void a_refreshed_token_is_valid_even_if_the_cache_missed_the_refresh() {
        var active = (Caller.Login.Active) state(token);
        var fresh = UseCaseFactory.create(
                        RefreshSession.class,
                        authFixture.sessions,
                        mock(),
                        authFixture.hashes,
                        LOGIN,
                        authFixture.clock)
                .refresh(new RefreshSession.Command(active))
                .token();

        assertThat(state(fresh)).isInstanceOf(Caller.Login.Active.class);
    }

    @Test
    void a_call_without_login_does_not_look_up_the_token() {
        var stored = mock(AuthSessions.class);
        var tickets = new ArrayList<ReplayGuard.SessionReference>();
        ReplayGuard replayGuard = (nonceClaim, sessionReference, now) -> {
            tickets.add(sessionReference);
            return authFixture.replayGuard.claim(nonceClaim, sessionReference, now);
        };
        var authenticate = UseCaseFactory.create(
                AuthenticateRequest.class,
                authFixture.apps,
                new SessionLookup(authFixture.sessionIdCodec(), authFixture.cache, stored),
                replayGuard,
                SIGNING,
                authFixture.clock);
        ByParameters request = authFixture.signed(Map.of("token", token));

        var caller = authenticate.authenticate(new AuthenticateRequest.Command(request, Set.of(PARAMETERS_MD5), false));

        assertThat(caller.login()).isEqualTo(new Caller.Login.None());
        assertThat(tickets).containsExactly(new ReplayGuard.SessionReference.None());
        verifyNoInteractions(stored);
    }

    @Test
    void a_call_that_requires_login_rejects_absent_and_ended_logins() {
        var active = (Caller.Login.Active) state(token);
        var none = new Caller(APP, PARAMETERS_MD5, new Caller.Login.None());
        var ended = new Caller(APP, PARAMETERS_MD5, ENDED);

        assertThat(new Caller(APP, PARAMETERS_MD5, active).requireLogin()).isEqualTo(active);
        assertThat(refusal(none::requireLogin)).isEqualTo(new AuthError.NotLoggedIn());
        assertThat(refusal(ended::requireLogin)).isEqualTo(new AuthError.NotLoggedIn());
    }
}
