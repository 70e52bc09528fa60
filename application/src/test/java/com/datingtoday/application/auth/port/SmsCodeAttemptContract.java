package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link SmsCodes} for attempts. */
public interface SmsCodeAttemptContract extends SmsCodesContractSupport {

    private PendingCode sent(Instant now) {
        var pendingCode = pendingCode(phone());
        reserve(pendingCode, WIDE, now);
        return pendingCode;
    }

    private void verifyWrongCodes(PendingCode pendingCode, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            assertThat(verifyWrongCode(pendingCode, now)).isEqualTo(INCORRECT);
        }
    }

    @Test
    default void the_sent_code_is_correct_once() {
        var now = AuthSamples.now();
        var sent = sent(now);

        assertThat(verify(sent, now.plusSeconds(1))).isEqualTo(CORRECT);
        assertThat(verify(sent, now.plusSeconds(2))).isEqualTo(INCORRECT);
    }

    @Test
    default void a_wrong_code_leaves_the_correct_one_valid() {
        var now = AuthSamples.now();
        var sent = sent(now);

        assertThat(verifyWrongCode(sent, now)).isEqualTo(INCORRECT);
        assertThat(verify(sent, now)).isEqualTo(CORRECT);
    }

    @Test
    default void every_code_is_wrong_for_a_phone_without_one() {
        assertThat(verify(pendingCode(phone()), AuthSamples.now())).isEqualTo(INCORRECT);
    }

    @Test
    default void a_code_is_valid_for_its_phone_only() {
        var now = AuthSamples.now();
        var sent = sent(now);
        var other = sent(now);

        assertThat(codes().verify("a", other.phoneKey(), sent.codeHash(), ATTEMPT_LIMITS, now))
                .isEqualTo(INCORRECT);
    }

    @Test
    default void a_code_is_valid_until_its_expiry() {
        var now = AuthSamples.now();
        var inTime = sent(now);
        var expired = sent(now);

        assertThat(verify(inTime, now.plus(LIFETIME).minusMillis(1))).isEqualTo(CORRECT);
        assertThat(verify(expired, now.plus(LIFETIME))).isEqualTo(INCORRECT);
    }

    @Test
    default void a_new_code_replaces_the_old_one_and_has_all_attempts() {
        var now = AuthSamples.now();
        var old = sent(now);
        verifyWrongCodes(old, 5, now);
        var fresh = pendingCode(old.phoneKey().value());
        reserve(fresh, WIDE, now);

        verifyWrongCodes(fresh, 3, now);
        assertThat(verify(old, now)).isEqualTo(INCORRECT);
        assertThat(verify(fresh, now)).isEqualTo(CORRECT);
    }

    @Test
    default void the_correct_code_succeeds_at_the_last_attempt() {
        var now = AuthSamples.now();
        var sent = sent(now);
        verifyWrongCodes(sent, 4, now);

        assertThat(verify(sent, now)).isEqualTo(CORRECT);
    }

    @Test
    default void after_the_last_attempt_the_correct_code_is_rejected() {
        var now = AuthSamples.now();
        var sent = sent(now);
        verifyWrongCodes(sent, 5, now);

        assertThat(verify(sent, now)).isEqualTo(INCORRECT);
    }

    @Test
    default void a_restored_code_is_valid_until_its_expiry() {
        var now = AuthSamples.now();
        var sent = sent(now);
        var expired = sent(now);
        use("a", sent, now);
        use("b", expired, now);

        codes().restore("a", sent.phoneKey());
        codes().restore("b", expired.phoneKey());

        assertThat(verify(sent, now.plus(LIFETIME).minusMillis(1))).isEqualTo(CORRECT);
        assertThat(verify(expired, now.plus(LIFETIME))).isEqualTo(INCORRECT);
    }

    private void use(String attemptId, PendingCode sent, Instant now) {
        assertThat(codes().verify(attemptId, sent.phoneKey(), sent.codeHash(), ATTEMPT_LIMITS, now))
                .isEqualTo(CORRECT);
    }

    @Test
    default void a_restored_attempt_is_not_counted() {
        var now = AuthSamples.now();
        var sent = sent(now);
        verifyWrongCodes(sent, 4, now);
        for (var attempt : List.of("a", "b", "c")) {
            use(attempt, sent, now);
            codes().restore(attempt, sent.phoneKey());
        }

        verifyWrongCodes(sent, 1, now);
        assertThat(verify(sent, now)).isEqualTo(INCORRECT);
    }

    @Test
    default void only_the_attempt_that_used_up_a_code_restores_it() {
        var now = AuthSamples.now();
        var sent = sent(now);
        codes().verify("wrong", sent.phoneKey(), new Sensitive<>("1.wrong"), ATTEMPT_LIMITS, now);
        use("a", sent, now);

        codes().restore("wrong", sent.phoneKey());
        codes().restore("unknown", sent.phoneKey());

        assertThat(verify(sent, now)).isEqualTo(INCORRECT);
    }

    @Test
    default void an_attempt_restores_a_code_once() {
        var now = AuthSamples.now();
        var sent = sent(now);
        use("a", sent, now);
        codes().restore("a", sent.phoneKey());
        use("b", sent, now);

        codes().restore("a", sent.phoneKey());

        assertThat(verify(sent, now)).isEqualTo(INCORRECT);
    }

    @Test
    default void restoring_an_old_code_leaves_a_newer_one() {
        var now = AuthSamples.now();
        var old = sent(now);
        use("a", old, now);
        var newer = pendingCode(old.phoneKey().value());
        reserve(newer, WIDE, now);

        codes().restore("a", old.phoneKey());

        assertThat(verify(old, now)).isEqualTo(INCORRECT);
        assertThat(verify(newer, now)).isEqualTo(CORRECT);
    }

    @Test
    default void restoring_an_old_code_does_not_restore_a_used_newer_one() {
        var now = AuthSamples.now();
        var old = sent(now);
        use("a", old, now);
        var newer = pendingCode(old.phoneKey().value());
        reserve(newer, WIDE, now);
        use("b", newer, now);

        codes().restore("a", old.phoneKey());

        assertThat(verify(newer, now)).isEqualTo(INCORRECT);
        assertThat(verify(old, now)).isEqualTo(INCORRECT);
    }
}
