package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of {@link DuplicateTextCounter}. */
public interface DuplicateTextCounterContract {

    Duration HOUR = Duration.ofHours(1);
    RateLimit THREE = new RateLimit(3, HOUR);

    DuplicateTextCounter duplicateTexts();

    Instant now();

    /** Moves the time of the store and of the test forward. */
    void advance(Duration time);

    private Optional<Instant> record(UserId from, UserId to, String text) {
        return duplicateTexts().record(from, to, text, THREE, now());
    }

    private Optional<Instant> recordForNewReceiver(UserId from, String text) {
        return record(from, AuthSamples.user(), text);
    }

    private void recordForThreeReceivers(UserId from, String text) {
        for (var count = 0; count < THREE.limit(); count++) {
            assertThat(recordForNewReceiver(from, text)).isEmpty();
        }
    }

    @Test
    default void the_same_text_is_limited_to_a_number_of_receivers() {
        var from = AuthSamples.user();
        var text = AuthSamples.hex(16);
        recordForThreeReceivers(from, text);

        assertThat(recordForNewReceiver(from, text)).isPresent();
        assertThat(recordForNewReceiver(from, text)).isPresent();
    }

    @Test
    default void the_same_text_to_the_same_receiver_counts_once() {
        var from = AuthSamples.user();
        var to = AuthSamples.user();
        var text = AuthSamples.hex(16);
        for (var times = 0; times < 10; times++) {
            assertThat(record(from, to, text)).isEmpty();
        }
        assertThat(recordForNewReceiver(from, text)).isEmpty();
        assertThat(recordForNewReceiver(from, text)).isEmpty();

        assertThat(recordForNewReceiver(from, text)).isPresent();
        assertThat(record(from, to, text)).isEmpty();
    }

    @Test
    default void texts_and_senders_are_counted_separately() {
        var from = AuthSamples.user();
        var text = AuthSamples.hex(16);
        recordForThreeReceivers(from, text);

        recordForThreeReceivers(from, AuthSamples.hex(16));
        recordForThreeReceivers(AuthSamples.user(), text);
    }

    @Test
    default void the_period_starts_with_the_first_text_and_its_end_is_returned() {
        var from = AuthSamples.user();
        var text = AuthSamples.hex(16);
        var end = now().plus(HOUR);
        assertThat(recordForNewReceiver(from, text)).isEmpty();
        advance(Duration.ofMinutes(20));
        assertThat(recordForNewReceiver(from, text)).isEmpty();
        advance(Duration.ofMinutes(20));
        assertThat(recordForNewReceiver(from, text)).isEmpty();

        assertThat(recordForNewReceiver(from, text))
                .hasValueSatisfying(resetAt -> assertThat(resetAt).isCloseTo(end, within(30, ChronoUnit.SECONDS)));
    }

    @Test
    default void a_rejected_text_does_not_extend_the_period() {
        var from = AuthSamples.user();
        var text = AuthSamples.hex(16);
        recordForThreeReceivers(from, text);
        advance(Duration.ofMinutes(59));
        assertThat(recordForNewReceiver(from, text)).isPresent();

        advance(Duration.ofMinutes(1));

        recordForThreeReceivers(from, text);
        assertThat(recordForNewReceiver(from, text)).isPresent();
    }

    @Test
    default void three_of_50_concurrent_texts_are_counted() {
        var from = AuthSamples.user();
        var text = AuthSamples.hex(16);

        var results = ConcurrentRunner.run(50, _ -> recordForNewReceiver(from, text));

        assertThat(results.stream().filter(Optional::isEmpty)).hasSize(THREE.limit());
    }

    @Test
    default void a_released_receiver_is_not_counted() {
        var from = AuthSamples.user();
        var to = AuthSamples.user();
        var text = AuthSamples.hex(16);
        assertThat(record(from, to, text)).isEmpty();

        duplicateTexts().release(from, to, text);

        recordForThreeReceivers(from, text);
        assertThat(record(from, to, text)).isPresent();
    }

    @Test
    default void the_period_restarts_after_the_release_of_the_only_receiver() {
        var from = AuthSamples.user();
        var to = AuthSamples.user();
        var text = AuthSamples.hex(16);
        assertThat(record(from, to, text)).isEmpty();
        advance(Duration.ofMinutes(40));
        duplicateTexts().release(from, to, text);
        recordForThreeReceivers(from, text);

        advance(Duration.ofMinutes(40));

        assertThat(recordForNewReceiver(from, text)).isPresent();
    }

    @Test
    default void a_receiver_that_was_recorded_again_stays_counted() {
        var from = AuthSamples.user();
        var to = AuthSamples.user();
        var text = AuthSamples.hex(16);
        assertThat(record(from, to, text)).isEmpty();
        assertThat(record(from, to, text)).isEmpty();

        duplicateTexts().release(from, to, text);
        duplicateTexts().release(from, to, text);

        assertThat(recordForNewReceiver(from, text)).isEmpty();
        assertThat(recordForNewReceiver(from, text)).isEmpty();
        assertThat(recordForNewReceiver(from, text)).isPresent();
    }

    @Test
    default void a_release_without_a_record_changes_nothing() {
        var from = AuthSamples.user();
        var text = AuthSamples.hex(16);
        duplicateTexts().release(from, AuthSamples.user(), text);
        recordForThreeReceivers(from, text);

        duplicateTexts().release(from, AuthSamples.user(), text);

        assertThat(recordForNewReceiver(from, text)).isPresent();
    }

    @Test
    default void concurrent_records_and_releases_leave_no_count() {
        var from = AuthSamples.user();
        var text = AuthSamples.hex(16);

        ConcurrentRunner.run(50, _ -> {
            var to = AuthSamples.user();
            if (record(from, to, text).isEmpty()) {
                duplicateTexts().release(from, to, text);
            }
            return to;
        });

        recordForThreeReceivers(from, text);
        assertThat(recordForNewReceiver(from, text)).isPresent();
    }
}
