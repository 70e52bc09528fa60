package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.World.APP;
import static com.datingtoday.application.auth.World.NOON;
import static com.datingtoday.application.auth.World.SECRET;
import static com.datingtoday.application.auth.World.SIGNING;
import static com.datingtoday.application.auth.signing.ParameterSigning.signedTokenFirst;
import static com.datingtoday.application.auth.signing.ParameterSigning.with;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.World;
import com.datingtoday.application.auth.session.KnownSessions;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticateByParametersTest {

    static final Map<String, String> SENDSMS = Map.of("phone", "13499990000");

    final World world = new World();

    private ByParameters signedBy(AppKey app, Map<String, String> parameters) {
        var all = world.common(with(parameters, "appkey", app.id().value()));
        return new ByParameters(ParameterSigning.signed(all, app.secret().value()));
    }

    @Test
    void a_rightly_signed_request_is_from_its_app() {
        var caller = world.authenticate(world.signed(SENDSMS));

        assertThat(caller).isEqualTo(new Caller(APP, PARAMETERS_MD5, new Caller.Login.None()));
    }

    @Test
    void the_token_may_be_signed_before_the_message() {
        var token = world.loggedIn(PARAMETERS_MD5).token();
        var parameters = world.common(Map.of("token", token, "nickname", "abcde"));

        var caller = world.authenticate(new ByParameters(signedTokenFirst(parameters, SECRET)));

        assertThat(caller.login()).isInstanceOf(Caller.Login.In.class);
    }

    @Test
    void a_wrong_signature_is_refused_and_claims_nothing() {
        var sent = with(world.signed(SENDSMS).all(), "phone", "13499990001");

        assertThat(refusal(() -> world.authenticate(new ByParameters(sent)))).isEqualTo(new AuthError.BadSignature());

        assertThat(world.gate.claimed()).isZero();
        world.authenticate(new ByParameters(ParameterSigning.signed(sent, SECRET)));
    }

    @Test
    void an_unknown_app_is_answered_like_a_wrong_signature() {
        var unknown = AppKey.add(new AppId("unknown"), "", APP.secret(), APP.schemes(), false);

        assertThat(refusal(() -> world.authenticate(signedBy(unknown, SENDSMS))))
                .isEqualTo(new AuthError.BadSignature());
    }

    @Test
    void a_missing_app_key_is_named() {
        var sent = with(world.signed(SENDSMS).all(), "appkey", "");

        assertThat(refusal(() -> world.authenticate(new ByParameters(sent))))
                .isEqualTo(new InputError.Missing("appkey"));
    }

    @Test
    void a_disabled_app_is_answered_like_a_wrong_signature() {
        world.apps.replace(APP, APP.enable(false));

        assertThat(refusal(() -> world.authenticate(world.signed(SENDSMS)))).isEqualTo(new AuthError.BadSignature());
    }

    @Test
    void while_a_secret_rotates_both_are_good_and_then_only_the_new_one() {
        var rotated = APP.rotate(new Secret("fresh"), Duration.ofHours(1), NOON);
        world.apps.replace(APP, rotated);

        world.authenticate(signedBy(APP, SENDSMS));
        world.authenticate(signedBy(rotated, SENDSMS));
        world.clock.advance(Duration.ofHours(1));
        world.authenticate(signedBy(rotated, SENDSMS));
        assertThat(refusal(() -> world.authenticate(signedBy(APP, SENDSMS)))).isEqualTo(new AuthError.BadSignature());
    }

    @Test
    void the_scheme_must_be_allowed_by_policy_app_and_call() {
        var onlyNew = AppKey.add(new AppId("only-new"), "", APP.secret(), Set.of(MESSAGE_SIGNATURE), false);
        world.apps.add(onlyNew);
        var policy = new SigningPolicy(SIGNING.past(), SIGNING.future(), Set.of(MESSAGE_SIGNATURE));
        Set<SigningScheme> both = Set.of(PARAMETERS_MD5, MESSAGE_SIGNATURE);

        for (var refused : List.<ThrowingCallable>of(
                () -> world.authenticate(signedBy(onlyNew, SENDSMS)),
                () -> authenticate(policy, both),
                () -> authenticate(SIGNING, Set.of(MESSAGE_SIGNATURE)))) {
            assertThat(refusal(refused)).isEqualTo(new AuthError.SchemeNotAllowed());
        }
        assertThat(world.gate.claimed()).isZero();
        authenticate(SIGNING, Set.of(PARAMETERS_MD5));
    }

    private void authenticate(SigningPolicy policy, Set<SigningScheme> schemes) {
        world.authenticateRequest(policy)
                .authenticate(new AuthenticateRequest.Command(world.signed(SENDSMS), schemes, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {-60_000, -59_999, 0, 14_999, 15_000})
    void inside_the_window_a_request_is_in_time(long millis) {
        var timestamp = Long.toString(NOON.toEpochMilli() + millis);

        world.authenticate(world.signed(with(SENDSMS, "timestamp", timestamp)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-60_001, -3_600_000, 15_001, 3_600_000})
    void outside_of_it_the_server_tells_its_time(long millis) {
        var timestamp = Long.toString(NOON.toEpochMilli() + millis);

        assertThat(refusal(() -> world.authenticate(world.signed(with(SENDSMS, "timestamp", timestamp)))))
                .isEqualTo(new AuthError.OutOfTime(NOON));
        assertThat(world.gate.claimed()).isZero();
    }

    @Test
    void the_same_request_passes_once() {
        var request = world.signed(SENDSMS);
        world.authenticate(request);

        assertThat(refusal(() -> world.authenticate(request))).isEqualTo(new AuthError.NonceUsed());
    }

    @Test
    void of_fifty_copies_at_once_one_passes() {
        var request = world.signed(SENDSMS);

        var passed = ConcurrentRunner.run(50, _ -> {
            try {
                world.authenticate(request);
                return true;
            } catch (DomainException domainException) {
                assertThat(domainException.error()).isEqualTo(new AuthError.NonceUsed());
                return false;
            }
        });

        assertThat(passed).containsOnlyOnce(true);
    }

    @Test
    void a_nonce_is_new_within_app_and_phone_or_token() {
        var other = AppKey.add(new AppId("other"), "", new Secret("other"), APP.schemes(), false);
        world.apps.add(other);
        var token = world.loggedIn(PARAMETERS_MD5).token();
        var sixDigits = with(SENDSMS, "nonce", "123456");
        world.authenticate(world.signed(sixDigits));

        world.authenticate(world.signed(with(sixDigits, "phone", "13499990001")));
        world.authenticate(signedBy(other, sixDigits));
        world.authenticate(world.signed(with(sixDigits, "token", token)));
        assertThat(refusal(() -> world.authenticate(world.signed(with(sixDigits, "code", "123456")))))
                .isEqualTo(new AuthError.NonceUsed());
        assertThat(refusal(() -> world.authenticate(world.signed(Map.of("nonce", "123456", "token", token)))))
                .isEqualTo(new AuthError.NonceUsed());
    }

    @Test
    void a_text_cut_between_time_and_nonce_at_another_place_is_a_replay() {
        var millis = Long.toString(world.clock.millis());
        var sent = world.signed(with(with(SENDSMS, "timestamp", millis), "nonce", "34C2AF"))
                .all();
        var cut = with(
                with(sent, "timestamp", millis.substring(0, 10)), "nonce", millis.substring(10) + sent.get("nonce"));
        world.authenticate(new ByParameters(sent));

        assertThat(ParameterSignature.read(cut).isMadeWith(List.of(APP.secret())))
                .isTrue();
        assertThat(refusal(() -> world.authenticate(new ByParameters(cut)))).isEqualTo(new AuthError.NonceUsed());
    }

    @Test
    void a_text_cut_between_message_and_token_at_another_place_is_a_replay() {
        var token = world.loggedIn(PARAMETERS_MD5).token();
        var sent = world.signed(Map.of("email", "", "token", token)).all();
        var cut = with(with(sent, "email", token), "token", "");
        world.authenticate(new ByParameters(sent));

        assertThat(ParameterSignature.read(cut).isMadeWith(List.of(APP.secret())))
                .isTrue();
        assertThat(refusal(() -> world.authenticate(new ByParameters(cut)))).isEqualTo(new AuthError.NonceUsed());
    }

    @Test
    void after_a_loss_of_memory_only_what_was_certainly_signed_later_passes() {
        var before = world.signed(SENDSMS);
        world.authenticate(before);
        world.gate.loseMemory(NOON);
        var from = NOON.plus(SIGNING.future());

        assertThat(refusal(() -> world.authenticate(before))).isEqualTo(new AuthError.SignAgain(NOON, from));
        world.clock.set(from.minusMillis(1));
        assertThat(refusal(() -> world.authenticate(world.signed(SENDSMS))))
                .isEqualTo(new AuthError.SignAgain(from.minusMillis(1), from));
        world.clock.set(from);
        world.authenticate(world.signed(SENDSMS));
    }

    @Test
    void a_request_that_carries_an_older_time_does_not_pass_later() {
        world.gate.loseMemory(NOON);
        world.clock.set(NOON.plusSeconds(40));
        var from = NOON.plus(SIGNING.future());
        var older = with(SENDSMS, "timestamp", Long.toString(from.toEpochMilli() - 1));

        assertThat(refusal(() -> world.authenticate(world.signed(older))))
                .isEqualTo(new AuthError.SignAgain(world.clock.instant(), from));
        world.authenticate(world.signed(with(SENDSMS, "timestamp", Long.toString(from.toEpochMilli()))));
    }

    @Test
    void a_claim_is_kept_for_as_long_as_the_request_would_pass() {
        var oldest = world.signed(with(SENDSMS, "timestamp", Long.toString(NOON.toEpochMilli() - 60_000)));
        var newest = world.signed(with(SENDSMS, "timestamp", Long.toString(NOON.toEpochMilli() + 15_000)));
        var kept = new ArrayList<Duration>();
        var authenticate = new AuthenticateRequestUseCase(
                world.apps,
                new KnownSessions(world.handles(), world.cache, world.sessions),
                (claim, ticket, now) -> {
                    kept.add(claim.keepFor());
                    return world.gate.pass(claim, ticket, now);
                },
                SIGNING,
                world.clock);
        for (var request : List.of(oldest, newest)) {
            authenticate.authenticate(new AuthenticateRequest.Command(request, Set.of(PARAMETERS_MD5), true));
        }

        assertThat(kept.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        assertThat(kept.get(1)).isBetween(Duration.ofSeconds(76), Duration.ofSeconds(80));
    }

    @Test
    void without_the_gate_nothing_passes() {
        var authenticate = new AuthenticateRequestUseCase(
                world.apps,
                new KnownSessions(world.handles(), world.cache, world.sessions),
                (claim, ticket, now) -> {
                    throw new DependencyUnavailableException(DependencyUnavailableException.Dependency.REDIS, null);
                },
                SIGNING,
                world.clock);
        var command = new AuthenticateRequest.Command(world.signed(SENDSMS), Set.of(PARAMETERS_MD5), true);

        assertThatExceptionOfType(DependencyUnavailableException.class).isThrownBy(() -> authenticate.authenticate(command));
    }
}
