package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.SECRET;
import static com.datingtoday.application.auth.AuthFixture.SIGNING;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.auth.signing.SignedRequest.ByMessageSignature;
import com.datingtoday.application.auth.signing.SignedRequest.SignatureBytes;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of scheme 2: signature base, session secrets, time window and nonces. */
class MessageSignatureAuthenticationScenario {

    static final long NOW = NOON.getEpochSecond();
    static final String APP_KEY = APP.id().value();

    final AuthFixture authFixture = new AuthFixture();

    private static ByMessageSignature at(long created, @Nullable Long expires) {
        return AuthFixture.signed(APP_KEY, SECRET, created, expires, "nonce-of-16-characters");
    }

    private LogIn.SessionCredentials loggedIn() {
        return requireNonNull(authFixture.loggedIn(MESSAGE_SIGNATURE).signing());
    }

    private ByMessageSignature signedIn(LogIn.SessionCredentials session) {
        return authFixture.signed(session.sessionId(), session.secret().value());
    }

    private void assertBadSignature(SignedRequest request) {
        var claimed = authFixture.replayGuard.claimCount();
        assertThat(refusal(() -> authFixture.authenticate(request))).isEqualTo(new AuthError.InvalidSignature());
        assertThat(authFixture.replayGuard.claimCount()).isEqualTo(claimed);
    }

    @Test
    void a_wrong_secret_or_altered_base_or_signature_is_rejected() {
        var right = authFixture.signed(APP_KEY, SECRET);
        var flipped = AuthFixture.hmac(SECRET, right.base().value());
        flipped[31] ^= 1;

        assertBadSignature(authFixture.signed(APP_KEY, SECRET + "x"));
        assertBadSignature(authFixture.signed(loggedIn().sessionId(), SECRET));
        assertBadSignature(with(
                right,
                right.base().value().replace("GET", "PUT"),
                AuthFixture.hmac(SECRET, right.base().value())));
        assertBadSignature(with(right, right.base().value(), flipped));
        assertBadSignature(with(right, right.base().value(), new byte[0]));
        assertBadSignature(with(
                right,
                right.base().value(),
                Arrays.copyOf(AuthFixture.hmac(SECRET, right.base().value()), 16)));
    }

    private static ByMessageSignature with(ByMessageSignature request, String base, byte[] signature) {
        return new ByMessageSignature(
                request.keyId(),
                request.created(),
                null,
                request.nonce(),
                new Sensitive<>(base),
                new SignatureBytes(signature));
    }

    @Test
    void the_secret_of_one_session_is_invalid_for_another() {
        var one = loggedIn();
        var other = loggedIn();

        assertBadSignature(authFixture.signed(one.sessionId(), other.secret().value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-app", "x", "", "not an app", "s_", "s_100001"})
    void an_unknown_key_id_is_rejected_like_a_wrong_signature(String keyId) {
        assertBadSignature(authFixture.signed(keyId, SECRET));
    }

    @Test
    void a_session_of_a_disabled_app_is_rejected_like_a_wrong_signature() {
        var session = loggedIn();
        authFixture.apps.replace(APP, APP.withEnabled(false));

        assertBadSignature(signedIn(session));
    }

    @Test
    void an_invented_session_id_is_rejected_without_a_lookup() {
        var session =
                authFixture.sessionIdCodec().decode(loggedIn().sessionId()).orElseThrow();
        var cache = mock(SessionCache.class);
        var stored = mock(AuthSessions.class);
        var replayGuard = mock(ReplayGuard.class);
        var authenticate = new AuthenticateRequestUseCase(
                authFixture.apps,
                new SessionLookup(authFixture.sessionIdCodec(), cache, stored),
                replayGuard,
                SIGNING,
                authFixture.clock);
        var body = "s_" + session.user().value() + "." + session.random();

        for (var handle : List.of(body + ".1." + "A".repeat(22), body + ".2." + "A".repeat(22), body, body + ".1.")) {
            var command = new AuthenticateRequest.Command(
                    authFixture.signed(handle, SECRET), Set.of(MESSAGE_SIGNATURE), true);
            assertThat(refusal(() -> authenticate.authenticate(command))).isEqualTo(new AuthError.InvalidSignature());
        }

        verifyNoInteractions(cache, stored, replayGuard);
    }

    @Test
    void a_session_of_scheme_1_cannot_sign_requests() {
        var active = authFixture.activeLogin(authFixture.loggedIn(PARAMETERS_MD5));
        var handle = authFixture.sessionIdCodec().encode(active.session().id());

        assertBadSignature(authFixture.signed(handle, SECRET));
    }

    @Test
    void a_wrong_signature_of_an_ended_session_is_rejected() {
        var session = loggedIn();
        authFixture
                .logOut()
                .logOut(new LogOut.Command(
                        authFixture.authenticate(signedIn(session)).requireLogin(), false));

        assertBadSignature(authFixture.signed(session.sessionId(), "wrong"));
        authFixture.cache.clear();
        assertBadSignature(authFixture.signed(session.sessionId(), "wrong"));
    }

    @Test
    void a_session_is_rejected_once_its_app_loses_the_scheme() {
        var session = loggedIn();
        var onlyOld = new AppKey(APP.id(), APP.name(), APP.secret(), null, true, Set.of(PARAMETERS_MD5), false);
        authFixture.apps.replace(APP, onlyOld);

        assertThat(refusal(() -> authFixture.authenticate(signedIn(session))))
                .isEqualTo(new AuthError.SchemeNotAllowed());
    }

    @ParameterizedTest
    @ValueSource(longs = {-60, 0, 15})
    void a_timestamp_inside_the_window_is_accepted(long seconds) {
        authFixture.authenticate(at(NOW + seconds, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {-61, 16, -1_000_000_000_000L, 900_000_000_000_000L})
    void a_timestamp_outside_the_window_is_rejected_with_the_server_time(long seconds) {
        assertThat(refusal(() -> authFixture.authenticate(at(NOW + seconds, null))))
                .isEqualTo(new AuthError.TimestampOutsideWindow(NOON));
        assertThat(authFixture.replayGuard.claimCount()).isZero();
    }

    @Test
    void a_request_past_its_expires_parameter_is_rejected() {
        authFixture.clock.advance(Duration.ofMillis(999));
        authFixture.authenticate(at(NOW - 10, NOW));

        var now = authFixture.clock.instant();
        assertThat(refusal(() -> authFixture.authenticate(at(NOW - 10, NOW - 1))))
                .isEqualTo(new AuthError.TimestampOutsideWindow(now));
    }

    @Test
    void a_nonce_must_be_new_within_its_app_or_session() {
        var session = loggedIn();
        var nonce = "nonce-of-16-characters";
        var inSession = AuthFixture.signed(session.sessionId(), session.secret().value(), NOW, null, nonce);
        authFixture.authenticate(at(NOW, null));
        authFixture.authenticate(inSession);

        assertThat(refusal(() -> authFixture.authenticate(at(NOW + 1, null)))).isEqualTo(new AuthError.NonceReused());
        assertThat(refusal(() -> authFixture.authenticate(inSession))).isEqualTo(new AuthError.NonceReused());
    }
}
