package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.World.APP;
import static com.datingtoday.application.auth.World.LOGIN;
import static com.datingtoday.application.auth.World.NOON;
import static com.datingtoday.application.auth.World.SECRET;
import static com.datingtoday.application.auth.World.SIGNING;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.World;
import com.datingtoday.application.auth.login.LogIn;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.RequestGate;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.session.KnownSessions;
import com.datingtoday.application.auth.session.LogOut;
import com.datingtoday.application.auth.signing.SignedRequest.ByMessageSignature;
import com.datingtoday.application.auth.signing.SignedRequest.Bytes;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.Secret;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticateByMessageSignatureTest {

    static final long NOW = NOON.getEpochSecond();
    static final String APP_KEY = APP.id().value();

    final World world = new World();

    private static ByMessageSignature at(long created, @Nullable Long expires) {
        return World.signed(APP_KEY, SECRET, created, expires, "nonce-of-16-characters");
    }

    private LogIn.SessionSigning loggedIn() {
        return requireNonNull(world.loggedIn(MESSAGE_SIGNATURE).signing());
    }

    private ByMessageSignature signedIn(LogIn.SessionSigning session) {
        return world.signed(session.sessionId(), session.secret().value());
    }

    private void assertBadSignature(SignedRequest request) {
        var claimed = world.gate.claimed();
        assertThat(refusal(() -> world.authenticate(request))).isEqualTo(new AuthError.BadSignature());
        assertThat(world.gate.claimed()).isEqualTo(claimed);
    }

    @Test
    void a_request_signed_with_the_secret_of_an_app_is_from_that_app() {
        assertThat(world.authenticate(world.signed(APP_KEY, SECRET)))
                .isEqualTo(new Caller(APP, MESSAGE_SIGNATURE, new Caller.Login.None()));
    }

    @Test
    void a_request_signed_with_the_secret_of_a_session_is_made_in_it() {
        var granted = world.loggedIn(MESSAGE_SIGNATURE);
        var caller = world.authenticate(signedIn(requireNonNull(granted.signing())));

        assertThat(caller.app()).isEqualTo(APP);
        assertThat(caller.requireLogin().session().user()).isEqualTo(granted.user());
        assertThat(caller.requireLogin().presented()).isNull();
    }

    @Test
    void a_session_that_the_cache_remembers_is_not_read_from_the_store() {
        var request = signedIn(loggedIn());
        var stored = mock(AuthSessions.class);
        var authenticate = new AuthenticateRequestUseCase(
                world.apps, new KnownSessions(world.handles(), world.cache, stored), world.gate, SIGNING, world.clock);

        var caller =
                authenticate.authenticate(new AuthenticateRequest.Command(request, Set.of(MESSAGE_SIGNATURE), true));

        assertThat(caller.login()).isInstanceOf(Caller.Login.In.class);
        verifyNoInteractions(stored);
    }

    @Test
    void a_session_that_no_cache_remembers_is_read_from_the_store() {
        var session = loggedIn();
        world.cache.clear();

        assertThat(world.authenticate(signedIn(session)).login()).isInstanceOf(Caller.Login.In.class);
    }

    @Test
    void a_wrong_secret_an_altered_base_or_signature_is_refused() {
        var right = world.signed(APP_KEY, SECRET);
        var flipped = World.hmac(SECRET, right.base());
        flipped[31] ^= 1;

        assertBadSignature(world.signed(APP_KEY, SECRET + "x"));
        assertBadSignature(world.signed(loggedIn().sessionId(), SECRET));
        assertBadSignature(with(right, right.base().replace("GET", "PUT"), World.hmac(SECRET, right.base())));
        assertBadSignature(with(right, right.base(), flipped));
        assertBadSignature(with(right, right.base(), new byte[0]));
        assertBadSignature(with(right, right.base(), Arrays.copyOf(World.hmac(SECRET, right.base()), 16)));
    }

    private static ByMessageSignature with(ByMessageSignature request, String base, byte[] signature) {
        return new ByMessageSignature(
                request.keyId(), request.created(), null, request.nonce(), base, new Bytes(signature));
    }

    @Test
    void the_secret_of_one_session_is_not_good_for_another() {
        var one = loggedIn();
        var other = loggedIn();

        assertBadSignature(world.signed(one.sessionId(), other.secret().value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-app", "x", "", "not an app", "s_", "s_100001"})
    void an_unknown_key_is_answered_like_a_wrong_signature(String keyId) {
        assertBadSignature(world.signed(keyId, SECRET));
    }

    @Test
    void a_disabled_app_and_its_sessions_are_answered_like_a_wrong_signature() {
        var session = loggedIn();
        world.apps.replace(APP, APP.enable(false));

        assertBadSignature(world.signed(APP_KEY, SECRET));
        assertBadSignature(signedIn(session));
    }

    @Test
    void while_a_secret_rotates_both_are_good_and_then_only_the_new_one() {
        world.apps.replace(APP, APP.rotate(new Secret("fresh"), Duration.ofHours(1), NOON));

        world.authenticate(world.signed(APP_KEY, SECRET));
        world.authenticate(world.signed(APP_KEY, "fresh"));
        world.clock.advance(Duration.ofHours(1));
        world.authenticate(world.signed(APP_KEY, "fresh"));
        assertBadSignature(world.signed(APP_KEY, SECRET));
    }

    @Test
    void an_invented_session_is_refused_without_asking_anybody() {
        var session = world.handles().read(loggedIn().sessionId()).orElseThrow();
        var cache = mock(SessionCache.class);
        var stored = mock(AuthSessions.class);
        var gate = mock(RequestGate.class);
        var authenticate = new AuthenticateRequestUseCase(
                world.apps, new KnownSessions(world.handles(), cache, stored), gate, SIGNING, world.clock);
        var body = "s_" + session.user().value() + "." + session.random();

        for (var handle : List.of(body + ".1." + "A".repeat(22), body + ".2." + "A".repeat(22), body, body + ".1.")) {
            var command =
                    new AuthenticateRequest.Command(world.signed(handle, SECRET), Set.of(MESSAGE_SIGNATURE), true);
            assertThat(refusal(() -> authenticate.authenticate(command))).isEqualTo(new AuthError.BadSignature());
        }

        verifyNoInteractions(cache, stored, gate);
    }

    @Test
    void a_session_of_scheme_1_cannot_be_signed_with() {
        var in = world.in(world.loggedIn(PARAMETERS_MD5));
        var handle = world.handles().write(in.session().id());

        assertBadSignature(world.signed(handle, SECRET));
    }

    @Test
    void an_ended_session_is_over_if_rightly_signed() {
        var session = loggedIn();
        world.logOut()
                .logOut(new LogOut.Command(world.authenticate(signedIn(session)).requireLogin(), false));

        assertThat(world.authenticate(signedIn(session)).login()).isEqualTo(new Caller.Login.Over());
        world.cache.clear();
        assertThat(world.authenticate(signedIn(session)).login()).isEqualTo(new Caller.Login.Over());
        assertBadSignature(world.signed(session.sessionId(), "wrong"));
    }

    @Test
    void an_expired_session_is_over_even_while_a_cache_remembers_it() {
        var session = loggedIn();
        world.clock.advance(LOGIN.sessionLifetime().minusMillis(1));
        assertThat(world.authenticate(signedIn(session)).login()).isInstanceOf(Caller.Login.In.class);

        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.authenticate(signedIn(session)).login()).isEqualTo(new Caller.Login.Over());
    }

    @Test
    void a_session_that_is_about_to_end_is_over() {
        var session = loggedIn();
        var id = world.authenticate(signedIn(session)).requireLogin().session().id();
        world.cache.ending(List.of(id));

        assertThat(world.authenticate(signedIn(session)).login()).isEqualTo(new Caller.Login.Over());
    }

    @Test
    void the_scheme_must_be_allowed_by_policy_app_and_call() {
        var onlyOld = AppKey.add(new AppId("only-old"), "", APP.secret(), Set.of(PARAMETERS_MD5), false);
        world.apps.add(onlyOld);
        var request = world.signed(APP_KEY, SECRET);
        var policy = new SigningPolicy(SIGNING.past(), SIGNING.future(), Set.of(PARAMETERS_MD5));
        var both = Set.of(PARAMETERS_MD5, MESSAGE_SIGNATURE);
        var notAllowed = new AuthError.SchemeNotAllowed();

        assertThat(refusal(() -> world.authenticate(world.signed("only-old", SECRET))))
                .isEqualTo(notAllowed);
        assertThat(refusal(() -> world.authenticateRequest(policy)
                        .authenticate(new AuthenticateRequest.Command(request, both, true))))
                .isEqualTo(notAllowed);
        assertThat(refusal(() -> world.authenticateRequest(SIGNING)
                        .authenticate(new AuthenticateRequest.Command(request, Set.of(PARAMETERS_MD5), true))))
                .isEqualTo(notAllowed);
        assertThat(world.gate.claimed()).isZero();
    }

    @Test
    void a_session_does_not_outlive_the_scheme_of_its_app() {
        var session = loggedIn();
        var onlyOld = new AppKey(APP.id(), APP.name(), APP.secret(), null, true, Set.of(PARAMETERS_MD5), false);
        world.apps.replace(APP, onlyOld);

        assertThat(refusal(() -> world.authenticate(signedIn(session)))).isEqualTo(new AuthError.SchemeNotAllowed());
    }

    @ParameterizedTest
    @ValueSource(longs = {-60, 0, 15})
    void inside_the_window_a_request_is_in_time(long seconds) {
        world.authenticate(at(NOW + seconds, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {-61, 16, -1_000_000_000_000L, 900_000_000_000_000L})
    void outside_of_it_the_server_tells_its_time(long seconds) {
        assertThat(refusal(() -> world.authenticate(at(NOW + seconds, null)))).isEqualTo(new AuthError.OutOfTime(NOON));
        assertThat(world.gate.claimed()).isZero();
    }

    @Test
    void an_end_that_the_client_has_set_is_honoured() {
        world.clock.advance(Duration.ofMillis(999));
        world.authenticate(at(NOW - 10, NOW));

        var now = world.clock.instant();
        assertThat(refusal(() -> world.authenticate(at(NOW - 10, NOW - 1)))).isEqualTo(new AuthError.OutOfTime(now));
    }

    @Test
    void a_nonce_is_new_within_app_or_session() {
        var session = loggedIn();
        var nonce = "nonce-of-16-characters";
        var inSession = World.signed(session.sessionId(), session.secret().value(), NOW, null, nonce);
        world.authenticate(at(NOW, null));
        world.authenticate(inSession);

        assertThat(refusal(() -> world.authenticate(at(NOW + 1, null)))).isEqualTo(new AuthError.NonceUsed());
        assertThat(refusal(() -> world.authenticate(inSession))).isEqualTo(new AuthError.NonceUsed());
    }

    @Test
    void after_a_loss_of_memory_a_request_is_signed_again() {
        var request = world.signed(APP_KEY, SECRET);
        world.authenticate(request);
        world.gate.loseMemory(NOON);

        assertThat(refusal(() -> world.authenticate(request)))
                .isEqualTo(new AuthError.SignAgain(NOON, NOON.plus(SIGNING.future())));
    }
}
