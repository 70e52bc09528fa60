package com.datingtoday.application.auth.signing;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.SECRET;
import static com.datingtoday.application.auth.AuthFixture.SIGNING;
import static com.datingtoday.application.auth.signing.ParameterSigner.signedTokenFirst;
import static com.datingtoday.application.auth.signing.ParameterSigner.with;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.session.SessionLookup;
import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of scheme 1: signed text, time window and nonces. */
class ParameterAuthenticationScenario {

    static final Map<String, String> SENDSMS = Map.of("phone", "13499990000");

    final AuthFixture authFixture = new AuthFixture();

    private ByParameters signedBy(AppKey app, Map<String, String> parameters) {
        var all = authFixture.common(with(parameters, "appkey", app.id().value()));
        return new ByParameters(
                new Sensitive<>(ParameterSigner.signed(all, app.secret().value())));
    }

    @Test
    void the_token_may_precede_the_message_in_the_signed_text() {
        var token = authFixture.loggedIn(PARAMETERS_MD5).token().value();
        var parameters = authFixture.common(Map.of("token", token, "nickname", "abcde"));

        var caller = authFixture.authenticate(new ByParameters(new Sensitive<>(signedTokenFirst(parameters, SECRET))));

        assertThat(caller.login()).isInstanceOf(Caller.Login.Active.class);
    }

    @Test
    void a_wrong_signature_is_rejected_without_a_claim() {
        var sent = with(authFixture.signed(SENDSMS).parameters().value(), "phone", "13499990001");

        assertThat(refusal(() -> authFixture.authenticate(new ByParameters(new Sensitive<>(sent)))))
                .isEqualTo(new AuthError.InvalidSignature());

        assertThat(authFixture.replayGuard.claimCount()).isZero();
        authFixture.authenticate(new ByParameters(new Sensitive<>(ParameterSigner.signed(sent, SECRET))));
    }

    @Test
    void the_error_names_a_missing_app_key() {
        var sent = with(authFixture.signed(SENDSMS).parameters().value(), "appkey", "");

        assertThat(refusal(() -> authFixture.authenticate(new ByParameters(new Sensitive<>(sent)))))
                .isEqualTo(new InputError.Missing("appkey"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-60_000, -59_999, 0, 14_999, 15_000})
    void a_timestamp_inside_the_window_is_accepted(long millis) {
        var timestamp = Long.toString(NOON.toEpochMilli() + millis);

        authFixture.authenticate(authFixture.signed(with(SENDSMS, "timestamp", timestamp)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-60_001, -3_600_000, 15_001, 3_600_000})
    void a_timestamp_outside_the_window_is_rejected_with_the_server_time(long millis) {
        var timestamp = Long.toString(NOON.toEpochMilli() + millis);

        assertThat(refusal(() -> authFixture.authenticate(authFixture.signed(with(SENDSMS, "timestamp", timestamp)))))
                .isEqualTo(new AuthError.TimestampOutsideWindow(NOON));
        assertThat(authFixture.replayGuard.claimCount()).isZero();
    }

    @Test
    void one_of_fifty_concurrent_copies_is_accepted() {
        var request = authFixture.signed(SENDSMS);

        var passed = ConcurrentRunner.run(50, _ -> {
            try {
                authFixture.authenticate(request);
                return true;
            } catch (DomainException domainException) {
                assertThat(domainException.error()).isEqualTo(new AuthError.NonceReused());
                return false;
            }
        });

        assertThat(passed).containsOnlyOnce(true);
    }

    @Test
    void a_nonce_must_be_new_within_its_app_and_phone_or_token() {
        var other = AppKey.create(new AppId("other"), "", new Secret("other"), APP.schemes(), false);
        authFixture.apps.create(other);
        var token = authFixture.loggedIn(PARAMETERS_MD5).token().value();
        var sixDigits = with(SENDSMS, "nonce", "123456");
        authFixture.authenticate(authFixture.signed(sixDigits));

        authFixture.authenticate(authFixture.signed(with(sixDigits, "phone", "13499990001")));
        authFixture.authenticate(signedBy(other, sixDigits));
        authFixture.authenticate(authFixture.signed(with(sixDigits, "token", token)));
        assertThat(refusal(() -> authFixture.authenticate(authFixture.signed(with(sixDigits, "code", "123456")))))
                .isEqualTo(new AuthError.NonceReused());
        assertThat(refusal(
                        () -> authFixture.authenticate(authFixture.signed(Map.of("nonce", "123456", "token", token)))))
                .isEqualTo(new AuthError.NonceReused());
    }

    @Test
    void the_same_signed_text_split_differently_between_time_and_nonce_is_a_replay() {
        var millis = Long.toString(authFixture.clock.millis());
        var sent = authFixture
                .signed(with(with(SENDSMS, "timestamp", millis), "nonce", "34C2AF"))
                .parameters()
                .value();
        var cut = with(
                with(sent, "timestamp", millis.substring(0, 10)), "nonce", millis.substring(10) + sent.get("nonce"));
        authFixture.authenticate(new ByParameters(new Sensitive<>(sent)));

        assertThat(ParameterSignature.parse(cut).matchesAny(List.of(APP.secret())))
                .isTrue();
        assertThat(refusal(() -> authFixture.authenticate(new ByParameters(new Sensitive<>(cut)))))
                .isEqualTo(new AuthError.NonceReused());
    }

    @Test
    void the_same_signed_text_split_differently_between_message_and_token_is_a_replay() {
        var token = authFixture.loggedIn(PARAMETERS_MD5).token().value();
        var sent = authFixture.signed(Map.of("email", "", "token", token)).parameters();
        var cut = with(with(sent.value(), "email", token), "token", "");
        authFixture.authenticate(new ByParameters(sent));

        assertThat(ParameterSignature.parse(cut).matchesAny(List.of(APP.secret())))
                .isTrue();
        assertThat(refusal(() -> authFixture.authenticate(new ByParameters(new Sensitive<>(cut)))))
                .isEqualTo(new AuthError.NonceReused());
    }

    @Test
    void after_a_loss_of_claims_only_requests_signed_later_are_accepted() {
        var before = authFixture.signed(SENDSMS);
        authFixture.authenticate(before);
        authFixture.replayGuard.clear(NOON);
        var from = NOON.plus(SIGNING.maxClockSkew());

        assertThat(refusal(() -> authFixture.authenticate(before))).isEqualTo(new AuthError.SignAgain(NOON, from));
        authFixture.clock.set(from.minusMillis(1));
        assertThat(refusal(() -> authFixture.authenticate(authFixture.signed(SENDSMS))))
                .isEqualTo(new AuthError.SignAgain(from.minusMillis(1), from));
        authFixture.clock.set(from);
        authFixture.authenticate(authFixture.signed(SENDSMS));
    }

    @Test
    void a_request_with_an_older_timestamp_is_not_accepted_later() {
        authFixture.replayGuard.clear(NOON);
        authFixture.clock.set(NOON.plusSeconds(40));
        var from = NOON.plus(SIGNING.maxClockSkew());
        var older = with(SENDSMS, "timestamp", Long.toString(from.toEpochMilli() - 1));

        assertThat(refusal(() -> authFixture.authenticate(authFixture.signed(older))))
                .isEqualTo(new AuthError.SignAgain(authFixture.clock.instant(), from));
        authFixture.authenticate(authFixture.signed(with(SENDSMS, "timestamp", Long.toString(from.toEpochMilli()))));
    }

    @Test
    void a_claim_is_retained_as_long_as_the_request_would_be_accepted() {
        var oldest = authFixture.signed(with(SENDSMS, "timestamp", Long.toString(NOON.toEpochMilli() - 60_000)));
        var newest = authFixture.signed(with(SENDSMS, "timestamp", Long.toString(NOON.toEpochMilli() + 15_000)));
        var retentions = new ArrayList<Duration>();
        var authenticate = new AuthenticateRequestUseCase(
                authFixture.apps,
                new SessionLookup(authFixture.sessionIdCodec(), authFixture.cache, authFixture.sessions),
                (nonceClaim, sessionReference, now) -> {
                    retentions.add(nonceClaim.retention());
                    return authFixture.replayGuard.claim(nonceClaim, sessionReference, now);
                },
                SIGNING,
                authFixture.clock);
        for (var request : List.of(oldest, newest)) {
            authenticate.authenticate(new AuthenticateRequest.Command(request, Set.of(PARAMETERS_MD5), true));
        }

        assertThat(retentions.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        assertThat(retentions.get(1)).isBetween(Duration.ofSeconds(76), Duration.ofSeconds(80));
    }
}
