package com.datingtoday.application.auth.login;

import static com.datingtoday.application.auth.AuthFixture.LOGIN;
import static com.datingtoday.application.auth.AuthFixture.NOON;
import static com.datingtoday.application.auth.AuthFixture.PHONE;
import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.domain.auth.SigningScheme.PARAMETERS_MD5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.application.auth.AuthFixture;
import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.port.InMemorySmsCodes;
import com.datingtoday.application.auth.port.RecordingSmsSender.Message;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.auth.port.SmsSender.Delivery;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendSmsCodeUseCaseTest {

    static final Duration MINUTE = Duration.ofMinutes(1);
    static final LoginPolicy STRICT = policy(new SendLimits(
            List.of(new RateLimit(1, MINUTE)),
            List.of(new RateLimit(3, MINUTE)),
            List.of(new RateLimit(5, MINUTE)),
            List.of()));

    final AuthFixture authFixture = new AuthFixture();
    final LogIn logIn = authFixture.logIn(authFixture.sessionIssuer());

    private static LoginPolicy policy(SendLimits limits) {
        return new LoginPolicy(
                4,
                LOGIN.codeLifetime(),
                limits,
                LOGIN.attemptLimits(),
                LOGIN.sessionLifetime(),
                5,
                LOGIN.tokenGracePeriod(),
                MINUTE);
    }

    private SendSmsCode.Sent send(String phone, String address) {
        return authFixture
                .sendSmsCode(authFixture.codes, STRICT)
                .send(new SendSmsCode.Command(new Sensitive<>(phone), new Sensitive<>(address)));
    }

    private SendSmsCode.Sent send(String phone) {
        return send(phone, "192.0.2.1");
    }

    private static String number(int number) {
        return "1349999" + (1000 + number);
    }

    private boolean isGood(String code) {
        try {
            logIn.logIn(authFixture.login(PHONE, code, PARAMETERS_MD5));
            return true;
        } catch (DomainException rejected) {
            return false;
        }
    }

    @Test
    void the_code_is_sent_to_the_phone_and_not_returned() {
        var sent = send(PHONE);

        assertThat(authFixture.sender.messages())
                .singleElement()
                .extracting(Message::phone)
                .isEqualTo(new PhoneNumber("+8613499990000"));
        assertThat(sent)
                .isEqualTo(new SendSmsCode.Sent(new Sensitive<>(PHONE), null, new Quota(1, 0, NOON.plus(MINUTE))));
    }

    @Test
    void the_code_has_the_configured_length_and_permits_a_login() {
        send(PHONE);

        var code = authFixture.sender.last().code().digits();
        assertThat(code).matches("[0-9]{4}");
        assertThat(isGood(code)).isTrue();
    }

    @Test
    void a_phone_number_of_another_region_is_rejected_and_counts_nowhere() {
        assertThat(refusal(() -> send("+852 5123 4567"))).isEqualTo(new AuthError.UnsupportedPhoneRegion());
        assertThat(refusal(() -> send("+881 6 1234 5678"))).isEqualTo(new AuthError.UnsupportedPhoneRegion());

        assertThat(authFixture.sender.messages()).isEmpty();
        assertThat(authFixture.metrics.records()).isEmpty();
    }

    @Test
    void each_region_has_a_budget_of_its_own() {
        send("+49 1512 3456789", "192.0.2.1");

        assertThat(refusal(() -> send("+49 1512 3456000", "192.0.2.2")))
                .isEqualTo(new AuthError.TooManySmsMessages(new Quota(1, 0, NOON.plus(MINUTE))));
        send(PHONE, "192.0.2.3");
    }

    @Test
    void sent_and_used_codes_are_recorded_by_region() {
        send(PHONE);
        assertThat(isGood("0000")).isFalse();
        assertThat(isGood(authFixture.sender.last().code().digits())).isTrue();

        assertThat(authFixture.metrics.records()).containsExactly("sent CN", "used CN");
    }

    @Test
    void each_code_is_different() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            codes.add(authFixture.requestCode(PHONE));
        }

        assertThat(codes).hasSizeGreaterThan(15);
    }

    @Test
    void with_the_development_sender_the_code_is_returned() {
        authFixture.sender.answer(() -> Delivery.SHOWN);

        assertThat(send(PHONE).code()).isEqualTo(authFixture.sender.last().code());
    }

    @Test
    void registered_and_unregistered_numbers_are_treated_alike() {
        authFixture.loggedIn(PHONE, PARAMETERS_MD5);
        authFixture.clock.advance(MINUTE);

        var registered = send(PHONE);
        var unknown = send(number(1));

        assertThat(unknown)
                .isEqualTo(new SendSmsCode.Sent(new Sensitive<>(number(1)), registered.code(), registered.quota()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "+861349999000012345678", "134x99990000"})
    void a_malformed_number_is_rejected_and_no_message_is_sent(String phone) {
        assertThat(refusal(() -> send(phone))).isEqualTo(new AuthError.MalformedPhone());
        assertThat(authFixture.sender.messages()).isEmpty();
    }

    @Test
    void over_a_limit_no_message_is_sent_and_the_error_contains_the_quota() {
        send(PHONE);
        var code = authFixture.sender.last().code().digits();
        authFixture.clock.advance(MINUTE.minusMillis(1));

        assertThat(refusal(() -> send("+86 " + PHONE)))
                .isEqualTo(new AuthError.TooManySmsMessages(new Quota(1, 0, NOON.plus(MINUTE))));

        assertThat(authFixture.sender.messages()).hasSize(1);
        assertThat(isGood(code)).isTrue();
    }

    @Test
    void the_limit_per_address_covers_all_numbers() {
        for (int i = 0; i < 3; i++) {
            send(number(i), "192.0.2.1");
        }

        assertThat(refusal(() -> send(number(3), "192.0.2.1")))
                .isEqualTo(new AuthError.TooManySmsMessages(new Quota(3, 0, NOON.plus(MINUTE))));
        send(number(3), "192.0.2.2");
    }

    @Test
    void the_limit_per_number_range_covers_all_addresses() {
        for (int i = 0; i < 5; i++) {
            send(number(i), "192.0.2." + i);
        }

        assertThat(refusal(() -> send(number(5), "192.0.2.5")))
                .isEqualTo(new AuthError.TooManySmsMessages(new Quota(5, 0, NOON.plus(MINUTE))));
        send("13599990005", "192.0.2.5");
    }

    @Test
    void a_locked_out_phone_gets_no_code() {
        send(PHONE);
        var impatient = new AttemptLimits(5, 1, MINUTE, MINUTE);
        var phoneKey = new Sensitive<>(authFixture.hashes.hash(Purpose.PHONE_LIMITS, "+8613499990000"));
        authFixture.codes.verify("a", phoneKey, new Sensitive<>("wrong"), impatient, NOON);

        assertThat(refusal(() -> send(PHONE)))
                .isEqualTo(new AuthError.TooManyAttempts(new Quota(20, 0, NOON.plus(MINUTE))));
        assertThat(authFixture.sender.messages()).hasSize(1);
    }

    @Test
    void a_message_rejected_by_the_provider_is_not_counted_and_leaves_the_previous_code() {
        send(PHONE);
        var before = authFixture.sender.last().code().digits();
        authFixture.clock.advance(MINUTE);
        authFixture.sender.answer(() -> Delivery.REJECTED);

        var failure = catchThrowableOfType(DependencyUnavailableException.class, () -> send(PHONE));

        assertThat(failure.dependency()).isEqualTo(Dependency.SMS_PROVIDER);
        assertThat(isGood(before)).isTrue();
        authFixture.sender.answer(() -> Delivery.ACCEPTED);
        assertThat(send(PHONE).quota())
                .isEqualTo(new Quota(1, 0, NOON.plus(MINUTE).plus(MINUTE)));
    }

    @Test
    void a_message_that_was_not_attempted_is_not_counted_and_leaves_the_previous_code() {
        send(PHONE);
        var before = authFixture.sender.last().code().digits();
        authFixture.clock.advance(MINUTE);
        authFixture.sender.answer(() -> {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        });

        var failure = catchThrowableOfType(DependencyUnavailableException.class, () -> send(PHONE));

        assertThat(failure.dependency()).isEqualTo(Dependency.CAPACITY);
        assertThat(isGood(before)).isTrue();
        authFixture.sender.answer(() -> Delivery.ACCEPTED);
        assertThat(send(PHONE).quota().remaining()).isZero();
    }

    @Test
    void a_message_with_unknown_outcome_is_counted_and_its_code_is_valid() {
        authFixture.sender.answer(() -> {
            throw new DependencyUnavailableException(Dependency.SMS_PROVIDER, null);
        });

        assertThat(catchThrowableOfType(DependencyUnavailableException.class, () -> send(PHONE)))
                .isNotNull();

        assertThat(refusal(() -> send(PHONE))).isInstanceOf(AuthError.TooManySmsMessages.class);
        assertThat(isGood(authFixture.sender.last().code().digits())).isTrue();
    }

    @Test
    void phone_number_and_code_are_stored_only_as_hashes() {
        var stored = new ArrayList<SmsCodes.PendingCode>();
        var codes = new InMemorySmsCodes();
        var sendSmsCode = authFixture.sendSmsCode(
                new SmsCodes() {
                    @Override
                    public SendDecision reserve(
                            PendingCode pendingCode, SendLimits limits, AttemptLimits trying, Instant now) {
                        stored.add(pendingCode);
                        return codes.reserve(pendingCode, limits, trying, now);
                    }

                    @Override
                    public void cancel(PendingCode pendingCode, SendLimits limits) {
                        throw new AssertionError();
                    }

                    @Override
                    public AttemptResult verify(
                            String attemptId,
                            Sensitive<String> phoneKey,
                            Sensitive<String> codeHash,
                            AttemptLimits trying,
                            Instant now) {
                        throw new AssertionError();
                    }

                    @Override
                    public void restore(String attemptId, Sensitive<String> phoneKey) {
                        throw new AssertionError();
                    }
                },
                LOGIN);
        sendSmsCode.send(new SendSmsCode.Command(new Sensitive<>(PHONE), new Sensitive<>("192.0.2.1")));

        var pendingCode = stored.getFirst();
        assertThat(pendingCode.phoneKey().value()).startsWith("1.").doesNotContain("13499990000");
        assertThat(pendingCode.codeHash().value())
                .startsWith("1.")
                .doesNotContain(authFixture.sender.last().code().digits());
        assertThat(pendingCode.numberRange().value()).isEqualTo("+861349999");
        assertThat(pendingCode.lifetime()).isEqualTo(Duration.ofMinutes(5));
    }
}
