package com.datingtoday.adapter.redis.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveEventCodecTest {

    private static final UserId USER = new UserId(1_234_567);
    private static final MediaId MEDIA = new MediaId("0123456789abcdef0123456789abcdef");
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

    /** Another text needs another version, because instances of both versions run during an update. */
    @ParameterizedTest
    @MethodSource("storedTexts")
    void the_text_of_an_event_does_not_change(LiveEvent event, String text) {
        assertThat(LiveEventCodec.encode(event)).isEqualTo(text);
    }

    static Stream<Arguments> storedTexts() {
        var peer = new UserId(1_234_568);
        return Stream.of(
                arguments(new LiveEvent.MessagesRead(USER, peer, USER, 3, 4), """
                        2{"kind":"MessagesRead","user":1234567,"peer":1234568,"reader":1234567,"seq":3,"version":4}"""),
                arguments(new LiveEvent.ContactChanged(USER, peer, 4), """
                        2{"kind":"ContactChanged","user":1234567,"peer":1234568,"version":4}"""),
                arguments(new LiveEvent.Typing(USER, peer), """
                        2{"kind":"Typing","user":1234567,"peer":1234568}"""),
                arguments(new LiveEvent.Matched(USER, peer), """
                        2{"kind":"Matched","user":1234567,"peer":1234568}"""),
                arguments(new LiveEvent.Visited(USER), """
                        2{"kind":"Visited","user":1234567}"""),
                arguments(new LiveEvent.LoggedOut(USER, Set.of("one")), """
                        2{"kind":"LoggedOut","user":1234567,"sessions":["one"]}"""),
                arguments(messageChanged(new MessageContent.Text(new MessageText("words"))), storedMessage("""
                        {"kind":"Text","text":"words"}""")),
                arguments(messageChanged(new MessageContent.Removed(MessageType.AUDIO)), storedMessage("""
                        {"kind":"Removed","type":"AUDIO"}""")),
                arguments(
                        messageChanged(new MessageContent.File(MEDIA, new MediaMetadata.Picture(3, 4, "LEHV6n"))),
                        storedMessage("""
                        {"kind":"File","media":"0123456789abcdef0123456789abcdef",\
                        "metadata":{"kind":"Picture","width":3,"height":4,"blurHash":"LEHV6n"}}""")),
                arguments(
                        messageChanged(new MessageContent.File(
                                MEDIA, new MediaMetadata.Audio("audio/aac", Duration.ofMillis(1_500)))),
                        storedMessage("""
                        {"kind":"File","media":"0123456789abcdef0123456789abcdef",\
                        "metadata":{"kind":"Audio","contentType":"audio/aac","duration":"PT1.5S"}}""")),
                arguments(
                        messageChanged(new MessageContent.File(
                                MEDIA, new MediaMetadata.Video("video/mp4", Duration.ofMillis(1_500), 3, 4))),
                        storedMessage("""
                        {"kind":"File","media":"0123456789abcdef0123456789abcdef",\
                        "metadata":{"kind":"Video","contentType":"video/mp4","duration":"PT1.5S","width":3,"height":4}}""")));
    }

    private static LiveEvent messageChanged(MessageContent content) {
        var message = new Message(
                new Message.Key(1, 2),
                USER,
                new UserId(1_234_568),
                content,
                new ClientMsgId("id"),
                Instant.parse("2026-07-01T10:00:00.123456Z"),
                new Message.Status(MessageState.VISIBLE, false, true));
        return new LiveEvent.MessageChanged(USER, 7, message);
    }

    private static String storedMessage(String content) {
        return """
                2{"kind":"MessageChanged","user":1234567,"version":7,"message":{"key":{"conversation":1,"seq":2},\
                "from":1234567,"to":1234568,"content":%s,"clientMsgId":"id","sendTime":"2026-07-01T10:00:00.123456Z",\
                "status":{"state":"VISIBLE","deletedBySender":false,"deletedByReceiver":true}}}""".formatted(content);
    }

    @Test
    void text_of_another_version_is_dropped() {
        var text = LiveEventCodec.encode(SAID);

        assertThat(LiveEventCodec.decode("3" + text.substring(1))).isEmpty();
        assertThat(LiveEventCodec.decode("2" + text)).isEmpty();
        assertThat(LiveEventCodec.decode("1 visited 1234567\n\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "1",
                "1\n",
                "1 said",
                "1 said 1234567\n",
                "1 unheard 1234567\n",
                "x\ny z",
                "2",
                "2null",
                "2{}"
            })
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
