package com.datingtoday.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final UserId ANNA = new UserId(100_001);
    private static final UserId BOB = new UserId(100_002);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static Message message(MessageContent content) {
        return new Message(
                new Message.Key(1, 1),
                ANNA,
                BOB,
                content,
                new ClientMsgId("x"),
                NOON,
                Message.Status.of(MessageState.VISIBLE));
    }

    private static Message saying(String text) {
        return message(new MessageContent.Text(new MessageText(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "7",
                "\uD83D\uDE00",
                "\u4F60\u597D",
                "line\nand\ttab",
                " x ",
                "\uD83E\uDEEA",
                "ok \uD83D\uDED8",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\uE000",
                "call 13800138000",
                "!"
            })
    void a_visible_text_is_accepted_unchanged(String text) {
        assertThat(MessageText.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u200B",
                "\u200D\uFE0F",
                "\u3164",
                "\uD800",
                "a\uDC00",
                "a\u0000",
                "a\u0007",
                "\u2028",
                "\u202Eabc",
                "a\u200Bb",
                "a\uFDD0",
                "a\uFFFE"
            })
    void an_invisible_or_malformed_text_is_rejected(String text) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> MessageText.of(text))
                .satisfies(domainException ->
                        assertThat(domainException.error()).isEqualTo(new InputError.Malformed("content")));
    }

    @Test
    void a_text_is_normalized_to_nfc() {
        assertThat(MessageText.of("e\u0301 \u0E19\u0E49\u0E33").value()).isEqualTo("\u00E9 \u0E19\u0E49\u0E33");
    }

    @Test
    void runs_of_marks_and_of_blank_lines_are_bounded() {
        assertThat(MessageText.of("a\r\n" + " \r\n".repeat(10) + "b").value()).hasSize(34);

        for (var text :
                List.of("a" + "\n".repeat(500) + "b", "a\r\n" + " \r\n".repeat(11), "a" + "\u0301".repeat(1_500))) {
            assertThatExceptionOfType(DomainException.class).isThrownBy(() -> MessageText.of(text));
        }
    }

    @Test
    void a_text_has_at_most_2000_code_points() {
        var longest = "\uD83D\uDE00".repeat(2_000);

        assertThat(MessageText.of(longest).value()).isEqualTo(longest);
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> MessageText.of(longest + "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\u00E4", "x/y"})
    void a_client_message_id_has_1_to_64_plain_ascii_characters(String name) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> ClientMsgId.of(name))
                .satisfies(domainException ->
                        assertThat(domainException.error()).isEqualTo(new InputError.Malformed("client_msg_id")));
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> ClientMsgId.of("x".repeat(65)));
        assertThat(ClientMsgId.of("A-1_b:2.".repeat(8)).value()).hasSize(64);
    }

    @ParameterizedTest
    @EnumSource(MessageState.class)
    void the_receiver_sees_the_content_of_visible_messages_only(MessageState state) {
        var moderated = saying("hello").moderated(state);

        assertThat(moderated.displayStateFor(BOB).isContentVisible()).isEqualTo(state == MessageState.VISIBLE);
        assertThat(moderated.displayStateFor(ANNA).isContentVisible()).isEqualTo(state != MessageState.RECALLED);
        assertThat(MessageState.of(state.code())).contains(state);
    }

    @Test
    void a_deleted_message_is_hidden_from_the_deleting_user_only() {
        var message = saying("hello").deletedBy(BOB);

        assertThat(message.displayStateFor(BOB)).isEqualTo(Message.DisplayState.DELETED);
        assertThat(message.displayStateFor(ANNA)).isEqualTo(Message.DisplayState.SHOWN);
        assertThat(message.deletedBy(ANNA).displayStateFor(ANNA)).isEqualTo(Message.DisplayState.DELETED);
        assertThat(message.recalled().content()).isEqualTo(new MessageContent.Removed(MessageType.TEXT));
    }

    @Test
    void a_message_can_be_recalled_for_two_minutes() {
        assertThat(saying("hello").isRecallable(NOON.plusMillis(119_999))).isTrue();
        assertThat(saying("hello").isRecallable(NOON.plusSeconds(120))).isFalse();
    }

    @Test
    void a_preview_is_one_line_of_visible_content() {
        var text = "  first\nsecond \uD83D\uDE00" + "x".repeat(100);

        var preview = MessagePreview.of(saying(text), BOB).text();
        assertThat(preview).startsWith("first second \uD83D\uDE00xx");
        assertThat(preview.codePointCount(0, preview.length())).isEqualTo(80);
        assertThat(MessagePreview.of(saying(text).recalled(), BOB).text()).isEmpty();
        assertThat(MessagePreview.of(saying(text).moderated(MessageState.PENDING), BOB)
                        .text())
                .isEmpty();
        assertThat(MessagePreview.of(saying(text).moderated(MessageState.PENDING), ANNA)
                        .text())
                .isNotEmpty();
        var voice = new MessageContent.File(
                new MediaId("0123456789abcdef0123456789abcdef"),
                new MediaMetadata.Audio("audio/amr", Duration.ofSeconds(1)));
        assertThat(MessagePreview.of(message(voice), BOB))
                .isEqualTo(new MessagePreview(ANNA, MessageType.AUDIO, Message.DisplayState.SHOWN, ""));
    }

    @Test
    void the_text_of_chat_values_omits_the_content() {
        var message = saying("secret text");

        for (var text : List.of(
                message.toString(),
                message.content().toString(),
                MessagePreview.of(message, BOB).toString())) {
            assertThat(text).doesNotContain("secret");
        }
    }

    @Test
    void message_types_have_a_number_and_a_wire_name() {
        assertThat(Arrays.stream(MessageType.values()).map(MessageType::wireName))
                .containsExactly("text", "audio", "image", "video");
        for (var type : MessageType.values()) {
            assertThat(MessageType.of(type.code())).contains(type);
            assertThat(MessageType.of(type.wireName())).contains(type);
            type.kind().ifPresent(kind -> assertThat(MessageType.of(kind)).isEqualTo(type));
        }
        assertThat(MessageType.of("gif")).isEmpty();
    }

    @Test
    void the_daily_conversation_count_resets_at_midnight_utc() {
        var midnight = Instant.parse("2026-03-02T00:00:00Z");
        var two = DailyConversationCount.NONE.increment(2, NOON).increment(2, NOON);

        assertThat(two.remaining(2, NOON)).isEqualTo(new Quota(2, 0, midnight));
        assertThat(two.remaining(1, NOON).remaining())
                .as("the limit was lowered")
                .isZero();
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> two.increment(2, midnight.minusMillis(1)))
                .satisfies(domainException -> assertThat(domainException.error())
                        .isEqualTo(new ChatError.TooManyConversations(new Quota(2, 0, midnight))));
        assertThat(two.increment(2, midnight).count()).isEqualTo(1);
    }
}
