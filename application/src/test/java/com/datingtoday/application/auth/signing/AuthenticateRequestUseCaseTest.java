package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.SECRET;
import static com.datingtoday.application.auth.AuthFixture.SIGNING;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules of both signing schemes. */
class AuthenticateRequestUseCaseTest {

    static final Caller.Login ENDED = new Caller.Login.Ended();

    final AuthFixture authFixture = new AuthFixture();

    /** Returns a request without login that an app signs now. */
    private SignedRequest signed(SigningScheme scheme, AppKey app, String secret) {
        return switch (scheme) {
            case PARAMETERS_MD5 ->
                new ByParameters(new Sensitive<>(ParameterSigner.signed(
                        authFixture.common(Map.of("appkey", app.id().value())), secret)));
            case MESSAGE_SIGNATURE -> authFixture.signed(app.id().value(), secret);
        };
    }

    private SignedRequest signed(SigningScheme scheme) {
        return signed(scheme, APP, SECRET);
    }

    /** Returns a request of a session that is signed now. */
    private SignedRequest signed(LogIn.Granted granted) {
        var signing = granted.signing();
        return signing == null
                ? authFixture.signed(Map.of("token", granted.token().value()))
                : authFixture.signed(signing.sessionId(), signing.secret().value());
    }

    private AuthenticateRequest authenticateRequest(AuthSessions sessions, ReplayGuard replayGuard) {
        return new AuthenticateRequestUseCase(
                authFixture.apps,
                new SessionLookup(authFixture.sessionIdCodec(), authFixture.cache, sessions),
                replayGuard,
                SIGNING,
                authFixture.clock);
    }

    @ParameterizedTest
    @EnumSource
    void a_request_signed_with_an_app_secret_is_authenticated_as_the_app(SigningScheme scheme) {
        assertThat(authFixture.authenticate(signed(scheme)))
                .isEqualTo(new Caller(APP, scheme, new Caller.Login.None()));
    }

    @ParameterizedTest
    @EnumSource
    void a_request_of_a_live_session_is_authenticated_as_its_user(SigningScheme scheme) {
        var granted = authFixture.loggedIn(scheme);
        var token = ProtocolDigests.tokenHash(granted.token().value());
        var session = (AuthSession.Live) authFixture.sessions.findByToken(token).orElseThrow();

        var login = new Caller.Login.Active(session, scheme == PARAMETERS_MD5 ? token : null);
        assertThat(authFixture.authenticate(signed(granted))).isEqualTo(new Caller(APP, scheme, login));
        assertThat(session.user()).isEqualTo(granted.user());
    }

    @ParameterizedTest
    @EnumSource
    void policy_app_and_call_must_all_allow_the_scheme(SigningScheme scheme) {
        var otherScheme = EnumSet.complementOf(EnumSet.of(scheme));
        var otherApp = AppKey.create(new AppId("other-scheme"), "", APP.secret(), otherScheme, false);
        authFixture.apps.create(otherApp);
        var otherPolicy = new SigningPolicy(SIGNING.maxAge(), SIGNING.maxClockSkew(), otherScheme);
        var allSchemes = EnumSet.allOf(SigningScheme.class);

        for (var rejected : List.<ThrowingCallable>of(
                () -> authFixture.authenticate(signed(scheme, otherApp, SECRET)),
                () -> authenticate(otherPolicy, signed(scheme), allSchemes),
                () -> authenticate(SIGNING, signed(scheme), otherScheme))) {
            assertThat(refusal(rejected)).isEqualTo(new AuthError.SchemeNotAllowed());
        }
        assertThat(authFixture.replayGuard.claimCount()).isZero();
        authenticate(SIGNING, signed(scheme), Set.of(scheme));
    }

    private void authenticate(SigningPolicy policy, SignedRequest request, Set<SigningScheme> schemes) {
        authFixture.authenticateRequest(policy).authenticate(new AuthenticateRequest.Command(request, schemes, true));
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_secret_or_an_unknown_or_disabled_app_is_rejected_without_a_claim(SigningScheme scheme) {
        var unknown = AppKey.create(new AppId("unknown"), "", APP.secret(), APP.schemes(), false);
        var disabled = AppKey.create(new AppId("disabled"), "", APP.secret(), APP.schemes(), false);
        authFixture.apps.create(disabled.withEnabled(false));

        for (var request : List.of(
                signed(scheme, APP, SECRET + "x"), signed(scheme, unknown, SECRET), signed(scheme, disabled, SECRET))) {
            assertThat(refusal(() -> authFixture.authenticate(request))).isEqualTo(new AuthError.InvalidSignature());
        }
        assertThat(authFixture.replayGuard.claimCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void both_secrets_are_valid_during_a_rotation_and_only_the_new_one_afterwards(SigningScheme scheme) {
        authFixture.apps.replace(APP, APP.rotate(new Secret("fresh"), Duration.ofHours(1), NOON));

        authFixture.authenticate(signed(scheme, APP, SECRET));
        authFixture.authenticate(signed(scheme, APP, "fresh"));
        authFixture.clock.advance(Duration.ofHours(1));
        authFixture.authenticate(signed(scheme, APP, "fresh"));
        assertThat(refusal(() -> authFixture.authenticate(signed(scheme, APP, SECRET))))
                .isEqualTo(new AuthError.InvalidSignature());
    }

    @ParameterizedTest
    @EnumSource
    void a_repeated_request_is_rejected(SigningScheme scheme) {
        var request = signed(scheme);
        authFixture.authenticate(request);

        assertThat(refusal(() -> authFixture.authenticate(request))).isEqualTo(new AuthError.NonceReused());
    }

    @ParameterizedTest
    @EnumSource
    void after_a_loss_of_claims_the_client_must_sign_again(SigningScheme scheme) {
        var request = signed(scheme);
        authFixture.authenticate(request);
        authFixture.replayGuard.clear(NOON);

        assertThat(refusal(() -> authFixture.authenticate(request)))
                .isEqualTo(new AuthError.SignAgain(NOON, NOON.plus(SIGNING.maxClockSkew())));
    }

    @ParameterizedTest
    @EnumSource
    void without_the_replay_guard_no_request_is_accepted(SigningScheme scheme) {
        var authenticateRequest = authenticateRequest(authFixture.sessions, (nonceClaim, sessionReference, now) -> {
            throw new DependencyUnavailableException(Dependency.REDIS, null);
        });
        var command = new AuthenticateRequest.Command(signed(scheme), Set.of(scheme), true);

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> authenticateRequest.authenticate(command));
    }

    @ParameterizedTest
    @EnumSource
    void a_cached_session_is_not_read_from_the_database(SigningScheme scheme) {
        var request = signed(authFixture.loggedIn(scheme));
        var sessions = mock(AuthSessions.class);

        var caller = authenticateRequest(sessions, authFixture.replayGuard)
                .authenticate(new AuthenticateRequest.Command(request, Set.of(scheme), true));

        assertThat(caller.login()).isInstanceOf(Caller.Login.Active.class);
        verifyNoInteractions(sessions);
    }

    @ParameterizedTest
    @EnumSource
    void a_session_that_is_not_cached_is_read_from_the_database_and_cached(SigningScheme scheme) {
        var granted = authFixture.loggedIn(scheme);
        authFixture.cache.clear();

        var session = authFixture.authenticate(signed(granted)).requireLogin().session();

        assertThat(authFixture.cache.get(session.id())).contains(session);
    }

    @ParameterizedTest
    @EnumSource
    void an_expired_session_yields_an_ended_login_even_if_cached(SigningScheme scheme) {
        var granted = authFixture.loggedIn(scheme);
        authFixture.clock.advance(LOGIN.sessionLifetime().minusMillis(1));
        assertThat(authFixture.authenticate(signed(granted)).login()).isInstanceOf(Caller.Login.Active.class);

        authFixture.clock.advance(Duration.ofMillis(1));
        assertThat(authFixture.authenticate(signed(granted)).login()).isEqualTo(ENDED);
        authFixture.cache.clear();
        assertThat(authFixture.authenticate(signed(granted)).login()).isEqualTo(ENDED);
    }

    @ParameterizedTest
    @EnumSource
    void an_ended_session_yields_an_ended_login_even_if_evicted_from_the_cache(SigningScheme scheme) {
        var granted = authFixture.loggedIn(scheme);
        authFixture.logOut().logOut(new LogOut.Command(authFixture.activeLogin(granted), false));

        assertThat(authFixture.authenticate(signed(granted)).login()).isEqualTo(ENDED);
        authFixture.cache.clear();
        assertThat(authFixture.authenticate(signed(granted)).login()).isEqualTo(ENDED);
    }

    @ParameterizedTest
    @EnumSource
    void a_session_marked_as_ending_yields_an_ended_login(SigningScheme scheme) {
        var granted = authFixture.loggedIn(scheme);
        var session = authFixture.activeLogin(granted).session();
        authFixture.cache.markEnding(List.of(session.id()));

        assertThat(authFixture.authenticate(signed(granted)).login()).isEqualTo(ENDED);
    }
}
