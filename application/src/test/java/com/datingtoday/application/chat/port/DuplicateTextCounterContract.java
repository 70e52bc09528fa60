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

/** What all {@link DuplicateTextCounter} promise. */
public interface DuplicateTextCounterContract {

    Duration HOUR = Duration.ofHours(1);
    RateLimit THREE = new RateLimit(3, HOUR);

    DuplicateTextCounter alike();

    Instant now();

    /** Lets what is kept grow older by so much, and the time too. */
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
    default void the_same_words_go_to_so_many_and_to_no_more() {
        var from = AuthSamples.user();
        var words = AuthSamples.hex(16);
        sayToThree(from, words);

        assertThat(sayToSomebody(from, words)).isPresent();
        assertThat(sayToSomebody(from, words)).isPresent();
    }

    @Test
    default void to_the_same_person_they_count_once() {
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
    default void other_words_and_other_senders_count_apart() {
        var from = AuthSamples.user();
        var words = AuthSamples.hex(16);
        sayToThree(from, words);

        sayToThree(from, AuthSamples.hex(16));
        sayToThree(AuthSamples.user(), words);
    }

    @Test
    default void the_time_begins_with_the_first_and_its_end_is_told() {
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
    default void who_was_refused_does_not_wait_longer_for_it_and_then_may_again() {
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
    default void of_50_at_once_three_are_noted() {
        var from = AuthSamples.user();
        var words = AuthSamples.hex(16);

        var noted = ConcurrentRunner.run(50, _ -> sayToSomebody(from, words));

        assertThat(noted.stream().filter(Optional::isEmpty)).hasSize(THREE.limit());
    }
}
