package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.auth.AuthFixture.SIGNING;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.session.RefreshSession;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Login that a token of scheme 1 yields. */
class SessionTokenScenario {

    static final Caller.Login ENDED = new Caller.Login.Ended();

    final AuthFixture authFixture = new AuthFixture();
    final String token = authFixture.loggedIn(PARAMETERS_MD5).token().value();

    private Caller.Login state(String presented) {
        return authFixture
                .authenticate(authFixture.signed(Map.of("token", presented)))
                .login();
    }

    @Test
    void a_token_may_be_in_upper_case() {
        assertThat(state(token.toUpperCase(Locale.ROOT))).isEqualTo(state(token));
    }

    @Test
    void an_unknown_token_yields_an_ended_login() {
        assertThat(state("0".repeat(32))).isEqualTo(ENDED);
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

        assertThat(state(signing.token().value())).isEqualTo(ENDED);
        authFixture.cache.clear();
        assertThat(state(signing.token().value())).isEqualTo(ENDED);
    }

    @Test
    void after_a_refresh_the_old_token_is_valid_for_the_grace_period() {
        var active = (Caller.Login.Active) state(token);
        var fresh = authFixture
                .refreshSession()
                .refresh(new RefreshSession.Command(active))
                .token()
                .value();

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
                        mock(SessionCache.class),
                        authFixture.hashes,
                        LOGIN,
                        authFixture.clock)
                .refresh(new RefreshSession.Command(active))
                .token()
                .value();

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
        var authenticate = new AuthenticateRequestUseCase(
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
}
