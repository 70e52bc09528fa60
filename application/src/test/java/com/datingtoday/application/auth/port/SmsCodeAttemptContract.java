package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link SmsCodes} promises of codes that are tried. */
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
    default void the_code_that_was_sent_is_right_and_works_once() {
        var now = AuthSamples.now();
        var sent = sent(now);

        assertThat(attempt(sent, now.plusSeconds(1))).isEqualTo(RIGHT);
        assertThat(attempt(sent, now.plusSeconds(2))).isEqualTo(WRONG);
    }

    @Test
    default void any_other_code_is_wrong_and_leaves_the_right_one() {
        var now = AuthSamples.now();
        var sent = sent(now);

        assertThat(guess(sent, now)).isEqualTo(WRONG);
        assertThat(attempt(sent, now)).isEqualTo(RIGHT);
    }

    @Test
    default void without_a_code_every_code_is_wrong() {
        assertThat(attempt(sending(phone()), AuthSamples.now())).isEqualTo(WRONG);
    }

    @Test
    default void a_code_is_good_for_its_phone_alone() {
        var now = AuthSamples.now();
        var sent = sent(now);
        var other = sent(now);

        assertThat(codes().verify("a", other.phone(), List.of(sent.codeHash()), TRYING, now))
                .isEqualTo(WRONG);
    }

    @Test
    default void the_hash_under_whichever_key_may_match() {
        var now = AuthSamples.now();
        var sent = sent(now);
        var underAnotherKey = "2." + AuthSamples.hex(32);

        assertThat(codes().verify("a", sent.phone(), List.of(underAnotherKey, sent.codeHash()), TRYING, now))
                .isEqualTo(RIGHT);
    }

    @Test
    default void a_try_with_several_hashes_is_one_try() {
        var now = AuthSamples.now();
        var sent = sent(now);
        for (int i = 0; i < 4; i++) {
            codes().verify("a", sent.phone(), List.of("1." + i, "2." + i, "3." + i), TRYING, now);
        }

        assertThat(attempt(sent, now)).isEqualTo(RIGHT);
    }

    @Test
    default void a_code_is_good_until_its_lifetime_is_over() {
        var now = AuthSamples.now();
        var inTime = sent(now);
        var late = sent(now);

        assertThat(attempt(inTime, now.plus(LIFETIME).minusMillis(1))).isEqualTo(RIGHT);
        assertThat(attempt(late, now.plus(LIFETIME))).isEqualTo(WRONG);
    }

    @Test
    default void a_new_code_replaces_the_old_and_has_all_its_tries() {
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
    default void the_right_code_still_works_at_the_last_try() {
        var now = AuthSamples.now();
        var sent = sent(now);
        guesses(sent, 4, now);

        assertThat(attempt(sent, now)).isEqualTo(RIGHT);
    }

    @Test
    default void after_the_last_try_even_the_right_code_is_wrong() {
        var now = AuthSamples.now();
        var sent = sent(now);
        guesses(sent, 5, now);

        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void a_code_that_is_given_back_is_good_again_until_its_time_is_over() {
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
    default void a_try_that_is_given_back_does_not_count() {
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
    default void only_the_attempt_that_used_a_code_up_gives_it_back() {
        var now = AuthSamples.now();
        var sent = sent(now);
        codes().verify("wrong", sent.phone(), List.of("1.wrong"), TRYING, now);
        use("a", sent, now);

        codes().restore("wrong", sent.phone(), now);
        codes().restore("unknown", sent.phone(), now);

        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void an_attempt_gives_back_once() {
        var now = AuthSamples.now();
        var sent = sent(now);
        use("a", sent, now);
        codes().restore("a", sent.phone(), now);
        use("b", sent, now);

        codes().restore("a", sent.phone(), now);

        assertThat(attempt(sent, now)).isEqualTo(WRONG);
    }

    @Test
    default void giving_back_an_old_code_leaves_a_newer_one() {
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
    default void giving_back_an_old_code_does_not_revive_a_newer_one_that_was_used() {
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
