package com.datingtoday.adapter.redis.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveEventCodecTest {

    private static final UserId USER = new UserId(1_234_567);
    private static final LiveEvent SAID = LiveEventSamples.messageChanged(USER, 7, "words");

    /** Encodes and decodes the text as UTF-8, as Redis does. */
    private static String throughBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void an_encoded_event_is_decoded_unchanged() {
        var random = new Random(20_260_301);
        var kinds = new HashSet<Class<?>>();
        for (var left = 5_000; left > 0; left--) {
            var event = LiveEventSamples.any(random);
            kinds.add(event.getClass());

            assertThat(LiveEventCodec.decode(throughBytes(LiveEventCodec.encode(event))))
                    .contains(event);
        }
        assertThat(kinds).containsExactlyInAnyOrder(LiveEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "two\nlines\n\n", "1 said 1234567\n", "- 0 1", "\u0000", "أهلا 手机 📱👩‍👩‍👧"})
    void a_message_text_is_decoded_unchanged(String text) {
        var event = LiveEventSamples.messageChanged(USER, 1, text);

        assertThat(LiveEventCodec.decode(throughBytes(LiveEventCodec.encode(event))))
                .contains(event);
    }

    @Test
    void the_end_of_all_sessions_differs_from_the_end_of_one() {
        var all = new LiveEvent.LoggedOut(USER, Set.of());
        var two = new LiveEvent.LoggedOut(USER, Set.of("one", "other"));

        assertThat(LiveEventCodec.decode(LiveEventCodec.encode(all))).contains(all);
        assertThat(LiveEventCodec.decode(LiveEventCodec.encode(two))).contains(two);
    }

    @Test
    void an_encoded_message_is_little_longer_than_its_text() {
        assertThat(LiveEventCodec.encode(SAID)).hasSizeLessThan(150);
        assertThat(LiveEventCodec.encode(new LiveEvent.Typing(USER, USER))).hasSizeLessThan(40);
    }

    @Test
    void text_of_another_version_is_dropped() {
        var text = LiveEventCodec.encode(SAID);

        assertThat(LiveEventCodec.decode("2" + text.substring(1))).isEmpty();
        assertThat(LiveEventCodec.decode("1" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "1", "1\n", "1 said", "1 said 1234567\n", "1 unheard 1234567\n", "x\ny z"})
    void invalid_text_is_dropped(String text) {
        assertThat(LiveEventCodec.decode(text)).isEmpty();
    }

    @Test
    void text_cut_off_before_the_message_is_dropped() {
        var text = LiveEventCodec.encode(SAID);
        var beforeWords = text.length() - "words".length();

        assertThat(IntStream.range(0, beforeWords).mapToObj(length -> LiveEventCodec.decode(text.substring(0, length))))
                .hasSizeGreaterThan(50)
                .allMatch(read -> read.isEmpty());
    }

    @Test
    void extended_text_is_dropped() {
        var random = new Random(1);
        for (var left = 500; left > 0; left--) {
            var event = LiveEventSamples.any(random);
            if (!(event instanceof LiveEvent.MessageChanged)) {
                assertThat(LiveEventCodec.decode(LiveEventCodec.encode(event) + "x"))
                        .isEmpty();
            }
        }
    }

    @Test
    void an_altered_character_causes_no_exception() {
        var random = new Random(2);
        var events = IntStream.range(0, 30)
                .mapToObj(_ -> LiveEventSamples.any(random))
                .toList();
        for (var text : events.stream().map(LiveEventCodec::encode).toList()) {
            for (var other : new String[] {"\n", " ", "-", "9", "x"}) {
                IntStream.range(0, Math.min(text.length(), 200))
                        .mapToObj(index -> text.substring(0, index) + other + text.substring(index + 1))
                        .forEach(altered -> assertThatCode(() -> LiveEventCodec.decode(altered))
                                .doesNotThrowAnyException());
            }
        }
    }
}
