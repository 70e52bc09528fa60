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

    DuplicateTextCounter alike();

    Instant now();

    /** Moves the time of the store and of the test forward. */
    void pass(Duration time);

    private Optional<Instant> say(UserId from, UserId to, String words) {
        return alike().record(from, to, words, THREE, now());
    }

    private Optional<Instant> sayToSomebody(UserId from, String words) {
        return say(from, AuthSamples.user(), words);
    }

    private void sayToThree(UserId from, String words) {
        for (var told = 0; told < THREE.limit(); told++) {
            assertThat(sayToSomebody(from, words)).isEmpty();
        }
    }

    @Test
    default void the_same_text_is_limited_to_a_number_of_receivers() {
        var from = AuthSamples.user();
        var words = AuthSamples.hex(16);
        sayToThree(from, words);

        assertThat(sayToSomebody(from, words)).isPresent();
        assertThat(sayToSomebody(from, words)).isPresent();
    }

    @Test
    default void the_same_text_to_the_same_receiver_counts_once() {
        var from = AuthSamples.user();
        var to = AuthSamples.user();
        var words = AuthSamples.hex(16);
        for (var times = 0; times < 10; times++) {
            assertThat(say(from, to, words)).isEmpty();
        }
        assertThat(sayToSomebody(from, words)).isEmpty();
        assertThat(sayToSomebody(from, words)).isEmpty();

        assertThat(sayToSomebody(from, words)).isPresent();
        assertThat(say(from, to, words)).isEmpty();
    }

    @Test
    default void texts_and_senders_are_counted_separately() {
        var from = AuthSamples.user();
        var words = AuthSamples.hex(16);
        sayToThree(from, words);

        sayToThree(from, AuthSamples.hex(16));
        sayToThree(AuthSamples.user(), words);
    }

    @Test
    default void the_period_starts_with_the_first_text_and_its_end_is_returned() {
        var from = AuthSamples.user();
        var words = AuthSamples.hex(16);
        var end = now().plus(HOUR);
        assertThat(sayToSomebody(from, words)).isEmpty();
        pass(Duration.ofMinutes(20));
        assertThat(sayToSomebody(from, words)).isEmpty();
        pass(Duration.ofMinutes(20));
        assertThat(sayToSomebody(from, words)).isEmpty();

        assertThat(sayToSomebody(from, words))
                .hasValueSatisfying(free -> assertThat(free).isCloseTo(end, within(30, ChronoUnit.SECONDS)));
    }

    @Test
    default void a_rejected_text_does_not_extend_the_period() {
        var from = AuthSamples.user();
        var words = AuthSamples.hex(16);
        sayToThree(from, words);
        pass(Duration.ofMinutes(59));
        assertThat(sayToSomebody(from, words)).isPresent();

        pass(Duration.ofMinutes(1));

        sayToThree(from, words);
        assertThat(sayToSomebody(from, words)).isPresent();
    }

    @Test
    default void three_of_50_concurrent_texts_are_counted() {
        var from = AuthSamples.user();
        var words = AuthSamples.hex(16);

        var noted = ConcurrentRunner.run(50, _ -> sayToSomebody(from, words));

        assertThat(noted.stream().filter(Optional::isEmpty)).hasSize(THREE.limit());
    }
}
