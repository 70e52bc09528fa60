package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link SmsCodes} for attempts. */
public interface SmsCodeAttemptContract extends SmsCodesContractSupport {

    private PendingCode sent(Instant now) {
        var pendingCode = sending(phone());
        permit(pendingCode, WIDE, now);
        return pendingCode;
    }

    private void guesses(PendingCode pendingCode, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            assertThat(guess(pendingCode, now)).isEqualTo(WRONG);
        }
    }

    @Test
    default void the_sent_code_is_correct_once() {
        var now = AuthSamples.now();
        var sent = sent(now);

        assertThat(attempt(sent, now.plusSeconds(1))).isEqualTo(RIGHT);
        assertThat(attempt(sent, now.plusSeconds(2))).isEqualTo(WRONG);
    }

    @Test
    default void a_wrong_code_leaves_the_correct_one_valid() {
        var now = AuthSamples.now();
        var sent = sent(now);

        assertThat(guess(sent, now)).isEqualTo(WRONG);
        assertThat(attempt(sent, now)).isEqualTo(RIGHT);
    }

    @Test
    default void every_code_is_wrong_for_a_phone_without_one() {
        assertThat(attempt(sending(phone()), AuthSamples.now())).isEqualTo(WRONG);
    }

    @Test
    default void a_code_is_valid_for_its_phone_only() {
        var now = AuthSamples.now();
        var sent = sent(now);
        var other = sent(now);

        assertThat(codes().verify("a", other.phone(), List.of(sent.codeHash()), TRYING, now))
                .isEqualTo(WRONG);
    }

    @Test
    default void a_code_matches_by_its_hash_under_any_key() {
        var now = AuthSamples.now();
        var sent = sent(now);
        var underAnotherKey = "2." + AuthSamples.hex(32);

        assertThat(codes().verify("a", sent.phone(), List.of(underAnotherKey, sent.codeHash()), TRYING, now))
                .isEqualTo(RIGHT);
    }

    @Test
    default void an_attempt_with_several_hashes_counts_once() {
        var now = AuthSamples.now();
        var sent = sent(now);
        for (int i = 0; i < 4; i++) {
            codes().verify("a", sent.phone(), List.of("1." + i, "2." + i, "3." + i), TRYING, now);
        }

        assertThat(attempt(sent, now)).isEqualTo(RIGHT);
    }

    @Test
    default void a_code_is_valid_until_its_expiry() {
        var now = AuthSamples.now();
        var inTime = sent(now);
        var late = sent(now);

        assertThat(attempt(inTime, now.plus(LIFETIME).minusMillis(1))).isEqualTo(RIGHT);
        assertThat(attempt(late, now.plus(LIFETIME))).isEqualTo(WRONG);
    }

    @Test
    default void a_new_code_replaces_the_old_one_and_has_all_attempts() {
        var now = AuthSamples.now();
        var old = sent(now);
        guesses(old, 5, now);
        var fresh = sending(old.phone());
        permit(fresh, WIDE, now);

        guesses(fresh, 3, now);
        assertThat(attempt(old, now)).isEqualTo(WRONG);
        assertThat(attempt(fresh, now)).isEqualTo(RIGHT);
    }

    @Test
    default void the_correct_code_succeeds_at_the_last_attempt() {
        var now = AuthSamples.now();
        var sent = sent(now);
        guesses(sent, 4, now);

        assertThat(attempt(sent, now)).isEqualTo(RIGHT);
    }

    @Test
    default void after_the_last_attempt_the_correct_code_is_rejected() {
        var now = AuthSamples.now();
        var sent = sent(now);
        guesses(sent, 5, now);

        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void a_restored_code_is_valid_until_its_expiry() {
        var now = AuthSamples.now();
        var sent = sent(now);
        var late = sent(now);
        use("a", sent, now);
        use("b", late, now);

        codes().restore("a", sent.phone(), now.plusSeconds(1));
        codes().restore("b", late.phone(), now.plusSeconds(1));

        assertThat(attempt(sent, now.plus(LIFETIME).minusMillis(1))).isEqualTo(RIGHT);
        assertThat(attempt(late, now.plus(LIFETIME))).isEqualTo(WRONG);
    }

    private void use(String attempt, PendingCode sent, Instant now) {
        assertThat(codes().verify(attempt, sent.phone(), List.of(sent.codeHash()), TRYING, now))
                .isEqualTo(RIGHT);
    }

    @Test
    default void a_restored_attempt_is_not_counted() {
        var now = AuthSamples.now();
        var sent = sent(now);
        guesses(sent, 4, now);
        for (var attempt : List.of("a", "b", "c")) {
            use(attempt, sent, now);
            codes().restore(attempt, sent.phone(), now);
        }

        guesses(sent, 1, now);
        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void only_the_attempt_that_used_up_a_code_restores_it() {
        var now = AuthSamples.now();
        var sent = sent(now);
        codes().verify("wrong", sent.phone(), List.of("1.wrong"), TRYING, now);
        use("a", sent, now);

        codes().restore("wrong", sent.phone(), now);
        codes().restore("unknown", sent.phone(), now);

        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void an_attempt_restores_a_code_once() {
        var now = AuthSamples.now();
        var sent = sent(now);
        use("a", sent, now);
        codes().restore("a", sent.phone(), now);
        use("b", sent, now);

        codes().restore("a", sent.phone(), now);

        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void restoring_an_old_code_leaves_a_newer_one() {
        var now = AuthSamples.now();
        var old = sent(now);
        use("a", old, now);
        var newer = sending(old.phone());
        permit(newer, WIDE, now);

        codes().restore("a", old.phone(), now);

        assertThat(attempt(old, now)).isEqualTo(WRONG);
        assertThat(attempt(newer, now)).isEqualTo(RIGHT);
    }

    @Test
    default void restoring_an_old_code_does_not_restore_a_used_newer_one() {
        var now = AuthSamples.now();
        var old = sent(now);
        use("a", old, now);
        var newer = sending(old.phone());
        permit(newer, WIDE, now);
        use("b", newer, now);

        codes().restore("a", old.phone(), now);

        assertThat(attempt(newer, now)).isEqualTo(WRONG);
        assertThat(attempt(old, now)).isEqualTo(WRONG);
    }
}
