package com.datingtoday.application.auth.login;

import static com.datingtoday.application.auth.AuthFixture.APP;
import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.PHONE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.MESSAGE_SIGNATURE;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.login.LogIn.Granted;
import com.datingtoday.application.auth.port.InMemoryAccountInitializer.CreatedProfile;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogInUseCaseTest {

    static final AuthError WRONG_CODE = new AuthError.WrongCode();

    final AuthFixture authFixture = new AuthFixture();
    final LogIn logIn = authFixture.logIn(authFixture.sessionIssuer());

    private Granted logIn(String code) {
        return logIn.logIn(authFixture.login(PHONE, code, PARAMETERS_MD5));
    }

    /** Returns what the login returns, or the error that rejects it. */
    private Object grantedOrRefusal(String code) {
        try {
            return logIn(code);
        } catch (DomainException rejected) {
            return rejected.error();
        }
    }

    /** Returns a wrong code of that length. */
    private static String otherThan(String code) {
        return code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
    }

    @Test
    void the_first_login_of_a_number_registers_a_user() {
        var granted = authFixture.loggedIn(PARAMETERS_MD5);

        assertThat(granted.user()).isEqualTo(new UserId(100_001));
        assertThat(authFixture.accountInitializer.all()).singleElement().satisfies(account -> {
            assertThat(account.user()).isEqualTo(granted.user());
            assertThat(account.phone()).isEqualTo(new PhoneNumber("+8613499990000"));
            assertThat(account.nickname()).matches("u-[0-9a-f]{8}");
            assertThat(account.time()).isEqualTo(NOON);
        });
    }

    @Test
    void nicknames_do_not_depend_on_the_number() {
        authFixture.loggedIn("13499990000", PARAMETERS_MD5);
        new AuthFixture().loggedIn("13499990000", PARAMETERS_MD5);
        authFixture.loggedIn("13499990001", PARAMETERS_MD5);

        assertThat(authFixture.accountInitializer.all())
                .extracting(CreatedProfile::nickname)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_registered_number_logs_in_as_the_same_user() {
        var first = authFixture.loggedIn(PARAMETERS_MD5);
        authFixture.clock.advance(Duration.ofHours(1));
        var second = authFixture.loggedIn("+86 134-9999-0000", PARAMETERS_MD5);

        assertThat(second.user()).isEqualTo(first.user());
        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(authFixture.accountInitializer.all()).hasSize(1);
        assertThat(authFixture.activeLogin(first).session().id())
                .isNotEqualTo(authFixture.activeLogin(second).session().id());
    }

    @Test
    void under_scheme_1_a_login_returns_only_a_token() {
        var granted = authFixture.loggedIn(PARAMETERS_MD5);

        assertThat(granted.token().value()).matches("[0-9a-f]{32}");
        assertThat(granted.expiredTime()).isEqualTo(NOON.plus(Duration.ofDays(7)));
        assertThat(granted.signing()).isNull();
    }

    @Test
    void under_scheme_2_a_login_also_returns_a_session_id_and_secret() {
        var signing = requireNonNull(authFixture.loggedIn(MESSAGE_SIGNATURE).signing());

        assertThat(signing.sessionId()).startsWith("s_100001.");
        assertThat(signing.secret().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(authFixture.sessionIdCodec().decode(signing.sessionId())).isPresent();
    }

    @Test
    void the_stored_session_contains_no_token() {
        var granted = authFixture.loggedIn(MESSAGE_SIGNATURE);
        var live = authFixture.sessions.findLive(granted.user(), NOON);

        assertThat(live).singleElement().satisfies(session -> {
            assertThat(session.app()).isEqualTo(APP.id());
            assertThat(session.scheme()).isEqualTo(MESSAGE_SIGNATURE);
            assertThat(session.device()).isEqualTo("test phone");
            assertThat(session.createTime()).isEqualTo(NOON);
            assertThat(session.expiredTime()).isEqualTo(granted.expiredTime());
            assertThat(session.keys().token())
                    .isEqualTo(ProtocolDigests.tokenHash(granted.token().value()));
            assertThat(session.keys().secret())
                    .isEqualTo(requireNonNull(granted.signing()).secret());
            assertThat(session.id().random()).isNotEqualTo(granted.token().value());
        });
        assertThat(authFixture.cache.get(live.getFirst().id())).contains(live.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12345x", "１２３４５６", "123456\n"})
    void a_malformed_code_is_rejected_and_not_counted(String code) {
        var right = authFixture.requestCode(PHONE);
        for (int i = 0; i < 10; i++) {
            assertThat(refusal(() -> logIn(code))).isEqualTo(new InputError.Malformed("code"));
        }

        assertThat(logIn(right)).isInstanceOf(Granted.class);
    }

    @Test
    void a_malformed_phone_number_is_rejected() {
        assertThat(refusal(() -> logIn.logIn(authFixture.login("nobody", "123456", PARAMETERS_MD5))))
                .isEqualTo(new AuthError.MalformedPhone());
    }

    @Test
    void a_wrong_code_is_denied_alike_for_registered_and_unregistered_numbers() {
        var unsent = refusal(() -> logIn("123456"));
        authFixture.loggedIn(PARAMETERS_MD5);
        var code = authFixture.requestCode(PHONE);

        assertThat(unsent).isEqualTo(WRONG_CODE);
        assertThat(refusal(() -> logIn(otherThan(code)))).isEqualTo(WRONG_CODE);
        assertThat(logIn(code)).isInstanceOf(Granted.class);
        assertThat(refusal(() -> logIn(code))).isEqualTo(WRONG_CODE);
    }

    @Test
    void a_code_is_valid_for_its_phone_only() {
        var code = authFixture.requestCode(PHONE);
        authFixture.requestCode("13499990001");

        assertThat(refusal(() -> logIn.logIn(authFixture.login("13499990001", code, PARAMETERS_MD5))))
                .isEqualTo(WRONG_CODE);
    }

    @Test
    void the_sixth_attempt_is_not_evaluated() {
        var code = authFixture.requestCode(PHONE);
        for (int i = 0; i < 5; i++) {
            assertThat(refusal(() -> logIn(otherThan(code)))).isEqualTo(WRONG_CODE);
        }

        assertThat(refusal(() -> logIn(code))).isEqualTo(WRONG_CODE);
    }

    @Test
    void a_code_is_valid_for_five_minutes() {
        var code = authFixture.requestCode(PHONE);
        authFixture.clock.advance(Duration.ofMinutes(5));
        assertThat(refusal(() -> logIn(code))).isEqualTo(WRONG_CODE);

        var fresh = authFixture.requestCode(PHONE);
        authFixture.clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(logIn(fresh)).isInstanceOf(Granted.class);
    }

    @Test
    void after_many_wrong_codes_the_response_contains_the_end_of_the_lockout() {
        for (int i = 0; i < 4; i++) {
            var code = authFixture.requestCode(PHONE);
            for (int guess = 0; guess < 5; guess++) {
                assertThat(refusal(() -> logIn(otherThan(code)))).isEqualTo(WRONG_CODE);
            }
        }

        assertThat(refusal(() -> logIn("123456")))
                .isEqualTo(new AuthError.TooManyAttempts(new Quota(20, 0, NOON.plus(Duration.ofMinutes(15)))));
    }

    @Test
    void a_code_stays_valid_if_the_reply_to_its_verification_is_lost() {
        var codes = mock(SmsCodes.class, delegatesTo(authFixture.codes));
        doAnswer(call -> {
                    authFixture.codes.verify(
                            call.getArgument(0),
                            call.getArgument(1),
                            call.getArgument(2),
                            call.getArgument(3),
                            call.getArgument(4));
                    throw new DependencyUnavailableException(Dependency.REDIS, null);
                })
                .when(codes)
                .verify(anyString(), any(), any(), any(), any());
        var withLostReply = authFixture.logIn(authFixture.sessionIssuer(), codes);
        var login = authFixture.login(PHONE, authFixture.requestCode(PHONE), PARAMETERS_MD5);

        assertThatThrownBy(() -> withLostReply.logIn(login)).isInstanceOf(DependencyUnavailableException.class);

        assertThat(authFixture.logIn(authFixture.sessionIssuer()).logIn(login)).isInstanceOf(Granted.class);
    }

    @Test
    void a_login_of_a_suspended_user_is_denied() {
        var user = authFixture.loggedIn(PARAMETERS_MD5).user();
        authFixture.auths.suspend(user);

        var code = authFixture.requestCode(PHONE);
        assertThat(refusal(() -> logIn(code))).isEqualTo(new AuthError.AccountSuspended());
        assertThat(refusal(() -> logIn(code))).isEqualTo(WRONG_CODE);
        assertThat(authFixture.sessions.findLive(user, NOON)).hasSize(1);
    }

    @Test
    void one_of_100_concurrent_logins_with_the_correct_code_gets_a_session() {
        for (var known : List.of(false, true)) {
            var code = authFixture.requestCode(PHONE);

            var results = ConcurrentRunner.run(100, _ -> grantedOrRefusal(code));

            assertThat(results.stream().filter(Granted.class::isInstance)).hasSize(1);
            assertThat(results.stream().filter(WRONG_CODE::equals)).hasSize(99);
            assertThat(authFixture.sessions.findLive(new UserId(100_001), NOON)).hasSize(known ? 2 : 1);
        }
        assertThat(authFixture.accountInitializer.all()).hasSize(1);
    }

    @Test
    void the_sixth_session_ends_the_oldest() {
        var logins = new ArrayList<Granted>();
        for (int i = 0; i < 6; i++) {
            logins.add(authFixture.loggedIn(PARAMETERS_MD5));
            authFixture.clock.advance(Duration.ofSeconds(1));
        }
        var user = logins.getFirst().user();

        var oldest = authFixture.sessions.findByToken(
                ProtocolDigests.tokenHash(logins.getFirst().token().value()));
        assertThat(oldest)
                .get()
                .isInstanceOfSatisfying(
                        AuthSession.Ended.class,
                        ended -> assertThat(ended.endedTime()).isEqualTo(NOON.plusSeconds(5)));
        assertThat(authFixture.sessions.findLive(user, authFixture.clock.instant()))
                .extracting(session -> session.keys().token())
                .containsExactlyElementsOf(logins.stream()
                        .skip(1)
                        .map(granted ->
                                ProtocolDigests.tokenHash(granted.token().value()))
                        .toList());
        assertThat(refusal(() -> authFixture.activeLogin(logins.get(0)))).isEqualTo(new AuthError.NotLoggedIn());
        assertThat(authFixture.activeLogin(logins.get(1)).session().user()).isEqualTo(user);
    }

    @Test
    void expired_sessions_do_not_count_for_the_session_limit() {
        var first = authFixture.loggedIn(PARAMETERS_MD5);
        authFixture.clock.advance(LOGIN.sessionLifetime());
        for (int i = 0; i < 5; i++) {
            authFixture.loggedIn(PARAMETERS_MD5);
        }

        assertThat(authFixture.sessions.findLive(first.user(), authFixture.clock.instant()))
                .hasSize(5);
        assertThat(authFixture.sessions.findByToken(
                        ProtocolDigests.tokenHash(first.token().value())))
                .get()
                .isInstanceOf(AuthSession.Live.class);
    }

    @Test
    void a_number_stored_under_an_old_key_is_found_and_updated_to_the_new_key() {
        var before = authFixture.loggedIn(PARAMETERS_MD5);
        authFixture.hashes.rotate();
        var after = authFixture.loggedIn(PARAMETERS_MD5);
        var underTheNewKey = authFixture.hashes.hash(Purpose.PHONE_LOOKUP, "+8613499990000");

        assertThat(after.user()).isEqualTo(before.user());
        assertThat(underTheNewKey).startsWith("2.");
        assertThat(authFixture.auths.find(LoginType.PHONE, List.of(underTheNewKey), NOON))
                .get()
                .satisfies(userAuthWithSessions ->
                        assertThat(userAuthWithSessions.auth().user()).isEqualTo(before.user()));
        assertThat(authFixture.accountInitializer.all()).hasSize(1);
    }
}
