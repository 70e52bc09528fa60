package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
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

        assertThat(codes().verify(
                                "a",
                                other.phone().value(),
                                List.of(sent.codeHash().value()),
                                ATTEMPT_LIMITS,
                                now))
                .isEqualTo(INCORRECT);
    }

    @Test
    default void a_code_matches_by_its_hash_under_any_key() {
        var now = AuthSamples.now();
        var sent = sent(now);
        var underAnotherKey = "2." + AuthSamples.hex(32);

        assertThat(codes().verify(
                                "a",
                                sent.phone().value(),
                                List.of(underAnotherKey, sent.codeHash().value()),
                                ATTEMPT_LIMITS,
                                now))
                .isEqualTo(CORRECT);
    }

    @Test
    default void an_attempt_with_several_hashes_counts_once() {
        var now = AuthSamples.now();
        var sent = sent(now);
        for (int i = 0; i < 4; i++) {
            codes().verify("a", sent.phone().value(), List.of("1." + i, "2." + i, "3." + i), ATTEMPT_LIMITS, now);
        }

        assertThat(verify(sent, now)).isEqualTo(CORRECT);
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
        var fresh = pendingCode(old.phone().value());
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

        codes().restore("a", sent.phone().value(), now.plusSeconds(1));
        codes().restore("b", expired.phone().value(), now.plusSeconds(1));

        assertThat(verify(sent, now.plus(LIFETIME).minusMillis(1))).isEqualTo(CORRECT);
        assertThat(verify(expired, now.plus(LIFETIME))).isEqualTo(INCORRECT);
    }

    private void use(String attempt, PendingCode sent, Instant now) {
        assertThat(codes().verify(
                                attempt,
                                sent.phone().value(),
                                List.of(sent.codeHash().value()),
                                ATTEMPT_LIMITS,
                                now))
                .isEqualTo(CORRECT);
    }

    @Test
    default void a_restored_attempt_is_not_counted() {
        var now = AuthSamples.now();
        var sent = sent(now);
        verifyWrongCodes(sent, 4, now);
        for (var attempt : List.of("a", "b", "c")) {
            use(attempt, sent, now);
            codes().restore(attempt, sent.phone().value(), now);
        }

        verifyWrongCodes(sent, 1, now);
        assertThat(verify(sent, now)).isEqualTo(INCORRECT);
    }

    @Test
    default void only_the_attempt_that_used_up_a_code_restores_it() {
        var now = AuthSamples.now();
        var sent = sent(now);
        codes().verify("wrong", sent.phone().value(), List.of("1.wrong"), ATTEMPT_LIMITS, now);
        use("a", sent, now);

        codes().restore("wrong", sent.phone().value(), now);
        codes().restore("unknown", sent.phone().value(), now);

        assertThat(verify(sent, now)).isEqualTo(INCORRECT);
    }

    @Test
    default void an_attempt_restores_a_code_once() {
        var now = AuthSamples.now();
        var sent = sent(now);
        use("a", sent, now);
        codes().restore("a", sent.phone().value(), now);
        use("b", sent, now);

        codes().restore("a", sent.phone().value(), now);

        assertThat(verify(sent, now)).isEqualTo(INCORRECT);
    }

    @Test
    default void restoring_an_old_code_leaves_a_newer_one() {
        var now = AuthSamples.now();
        var old = sent(now);
        use("a", old, now);
        var newer = pendingCode(old.phone().value());
        reserve(newer, WIDE, now);

        codes().restore("a", old.phone().value(), now);

        assertThat(verify(old, now)).isEqualTo(INCORRECT);
        assertThat(verify(newer, now)).isEqualTo(CORRECT);
    }

    @Test
    default void restoring_an_old_code_does_not_restore_a_used_newer_one() {
        var now = AuthSamples.now();
        var old = sent(now);
        use("a", old, now);
        var newer = pendingCode(old.phone().value());
        reserve(newer, WIDE, now);
        use("b", newer, now);

        codes().restore("a", old.phone().value(), now);

        assertThat(verify(newer, now)).isEqualTo(INCORRECT);
        assertThat(verify(old, now)).isEqualTo(INCORRECT);
    }
}
