package com.datingtoday.adapter.web.chat.rest;

import static com.datingtoday.adapter.web.chat.rest.MessageSamples.ANNA;
import static com.datingtoday.adapter.web.chat.rest.MessageSamples.BERND;
import static com.datingtoday.adapter.web.chat.rest.MessageSamples.MEDIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.chat.message.DeleteMessage;
import com.datingtoday.application.chat.message.ListMessageChanges;
import com.datingtoday.application.chat.message.ListMessages;
import com.datingtoday.application.chat.message.RecallMessage;
import com.datingtoday.application.chat.message.SendMessage;
import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.application.chat.message.SendMessage.Sent;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class MessageControllerTest {

    static final String MESSAGES = "/api/contacts/100002/messages";
    static final String HELLO = "type=text&content=Hello&client_msg_id=c-5";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SendMessage sendMessage;

    @Autowired
    ListMessages listMessages;

    @Autowired
    ListMessageChanges listMessageChanges;

    @Autowired
    RecallMessage recallMessage;

    @Autowired
    DeleteMessage deleteMessage;

    @Autowired
    CreateMediaLink createMediaLink;

    @BeforeEach
    void links_name_their_rendition() {
        willAnswer(call -> "/" + call.<CreateMediaLink.Query>getArgument(0).rendition())
                .given(createMediaLink)
                .create(any());
    }

    @Test
    void a_sent_message_returns_its_number_time_and_version() {
        given(sendMessage.send(any()))
                .willReturn(new Sent(MessageSamples.words(ANNA, "Hello", 5), 17, Optional.empty()));

        var result = send(HELLO);

        assertThat(result).hasStatus(201);
        assertThat(result)
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"message\":{\"seq\":5,\"from\":100001,"
                        + "\"to\":100002,\"type\":\"text\",\"state\":\"shown\",\"content\":\"Hello\","
                        + "\"media\":null,\"client_msg_id\":\"c-5\",\"send_time\":\"2026-03-01T12:00:00.000Z\"},"
                        + "\"version\":17,\"new_conversations\":null}}");
        var draft = new Draft.Text(new MessageText("Hello"));
        verify(sendMessage).send(new SendMessage.Command(ANNA, BERND, draft, new ClientMsgId("c-5")));
    }

    @Test
    void a_first_message_returns_the_conversation_quota() {
        var quota = new Quota(20, 19, WebSlice.NOON.plusSeconds(60));
        given(sendMessage.send(any()))
                .willReturn(new Sent(MessageSamples.words(ANNA, "Hello", 1), 1, Optional.of(quota)));

        assertThat(send(HELLO))
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"new_conversations\":{\"limit\":20,\"remaining\":19,"
                        + "\"reset_at\":\"2026-03-01T12:01:00.000Z\"}}}");
    }

    @Test
    void a_file_message_contains_the_links_of_its_upload() {
        var picture = new MediaMetadata.Picture(1000, 800, "LEHV6n");
        given(sendMessage.send(any())).willReturn(new Sent(MessageSamples.file(ANNA, picture), 1, Optional.empty()));

        var result = send("type=image&media_id=" + MEDIA.value() + "&client_msg_id=c-1");

        assertThat(result)
                .bodyText()
                .contains("\"media\":{\"media_id\":\"" + MEDIA.value() + "\",\"content_type\":\"image/jpeg\","
                        + "\"duration_ms\":null,\"width\":1000,\"height\":800,\"blurhash\":\"LEHV6n\",\"url\":null,"
                        + "\"large\":\"/LARGE\","
                        + "\"medium\":\"/MEDIUM\",\"small\":\"/SMALL\"}")
                .contains("\"content\":null");
        var draft = new Draft.Upload(MessageType.IMAGE, MEDIA);
        verify(sendMessage).send(new SendMessage.Command(ANNA, BERND, draft, new ClientMsgId("c-1")));
    }

    @Test
    void audio_and_video_have_one_link() {
        assertThat(shown(MessageSamples.file(BERND, new MediaMetadata.Audio("audio/ogg", Duration.ofMillis(1200)))))
                .bodyText()
                .contains("\"type\":\"audio\"")
                .contains(
                        "\"content_type\":\"audio/ogg\",\"duration_ms\":1200,", "\"url\":\"/ORIGINAL\",\"large\":null");
        assertThat(shown(MessageSamples.file(
                        BERND, new MediaMetadata.Video("video/mp4", Duration.ofMillis(900), 640, 360))))
                .bodyText()
                .contains("\"duration_ms\":900,\"width\":640,\"height\":360,", "\"url\":\"/ORIGINAL\"");
    }

    @Test
    void hidden_content_is_not_in_the_response() {
        var secret = new MessageContent.Text(MessageText.of("secret"));
        var file = new MessageContent.File(MEDIA, new MediaMetadata.Picture(10, 8, "LEHV6n"));
        var held = MessageSamples.message(BERND, secret, 1, MessageState.PENDING);

        assertThat(shown(held)).bodyText().contains("\"state\":\"withheld\"").doesNotContain("secret");
        assertThat(shown(held.moderated(MessageState.REFUSED)))
                .bodyText()
                .contains("\"state\":\"withheld\"")
                .doesNotContain("secret");
        assertThat(shown(MessageSamples.words(BERND, "secret", 1).deletedBy(ANNA)))
                .bodyText()
                .contains("\"state\":\"deleted\"")
                .doesNotContain("secret");
        assertThat(shown(MessageSamples.message(BERND, file, 1, MessageState.VISIBLE)
                        .recalled()))
                .bodyText()
                .contains("\"type\":\"image\",\"state\":\"recalled\"")
                .contains("\"content\":null,\"media\":null");
    }

    @Test
    void the_client_msg_id_is_returned_only_to_the_sender() {
        assertThat(shown(MessageSamples.words(BERND, "Hello", 1))).bodyText().contains("\"client_msg_id\":null");
        assertThat(shown(MessageSamples.message(
                        ANNA, new MessageContent.Text(MessageText.of("mine")), 1, MessageState.REFUSED)))
                .bodyText()
                .contains("\"state\":\"refused\",\"content\":\"mine\"", "\"client_msg_id\":\"c-1\"");
    }

    private MvcTestResult shown(Message message) {
        given(listMessages.list(any())).willReturn(new ListMessages.MessagePage(List.of(message), false));
        return get(MESSAGES);
    }

    @Test
    void history_is_listed_before_or_after_a_number() {
        given(listMessages.list(any()))
                .willReturn(new ListMessages.MessagePage(List.of(MessageSamples.words(BERND, "Hello", 4)), true));

        assertThat(get(MESSAGES + "?before=5&limit=1"))
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"list\":[{\"seq\":4}],\"has_next\":true,\"version\":null}}");
        assertThat(get(MESSAGES + "?after=0")).hasStatusOk();

        verify(listMessages).list(new ListMessages.Query(ANNA, BERND, 5L, null, 1));
        verify(listMessages).list(new ListMessages.Query(ANNA, BERND, null, 0L, null));
    }

    @Test
    void changed_messages_are_listed_after_a_version() {
        given(listMessageChanges.list(any()))
                .willReturn(new ListMessageChanges.MessageChanges(
                        List.of(MessageSamples.words(BERND, "Hello", 4).recalled()), 21, true));

        assertThat(get(MESSAGES + "?changed_after=20&limit=1"))
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"list\":[{\"seq\":4,\"state\":\"recalled\"}],\"has_next\":true,"
                        + "\"version\":21}}");

        verify(listMessageChanges).list(new ListMessageChanges.Query(ANNA, BERND, 20, 1));
    }

    @Test
    void a_message_is_recalled_or_deleted_by_its_number() {
        given(recallMessage.recall(any()))
                .willReturn(MessageSamples.words(ANNA, "Hello", 5).recalled());
        given(deleteMessage.delete(any()))
                .willReturn(MessageSamples.words(BERND, "Hello", 6).deletedBy(ANNA));

        assertThat(calls().bare(HttpMethod.POST, MESSAGES + "/5/recall"))
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"seq\":5,\"state\":\"recalled\"}}");
        assertThat(calls().bare(HttpMethod.DELETE, MESSAGES + "/6"))
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"seq\":6,\"state\":\"deleted\"}}");

        verify(recallMessage).recall(new RecallMessage.Command(ANNA, BERND, 5));
        verify(deleteMessage).delete(new DeleteMessage.Command(ANNA, BERND, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "content=a&client_msg_id=c, type",
        "type=letter&content=a&client_msg_id=c, type",
        "type=TEXT&content=a&client_msg_id=c, type",
        "type=text&client_msg_id=c, content",
        "type=text&content=&client_msg_id=c, content",
        "type=text&content=%E2%80%8B&client_msg_id=c, content",
        "type=text&content=a%00b&client_msg_id=c, content",
        "type=text&content=a&media_id=b&client_msg_id=c, media_id",
        "type=image&client_msg_id=c, media_id",
        "type=image&media_id=b&client_msg_id=c, media_id",
        "type=image&media_id=b&content=a&client_msg_id=c, content",
        "type=text&content=a, client_msg_id",
        "type=text&content=a&client_msg_id=a%20b, client_msg_id",
        "type=text&content=a&client_msg_id=c&to=100002, to",
    })
    void an_invalid_parameter_is_named(String form, String field) {
        assertNamed(send(form), field);
        verifyNoInteractions(sendMessage);
    }

    @Test
    void a_text_of_2001_characters_is_rejected() {
        assertNamed(send("type=text&client_msg_id=c&content=" + "x".repeat(2001)), "content");
        verifyNoInteractions(sendMessage);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/contacts/1/messages, peer_id",
        "/api/contacts/anna/messages, peer_id",
        "/api/contacts/100002/messages?before=x, before",
        "/api/contacts/100002/messages?after=1e3, after",
        "/api/contacts/100002/messages?after=1&changed_after=1, changed_after",
        "/api/contacts/100002/messages?before=1&changed_after=1, changed_after",
        "/api/contacts/100002/messages?cursor=x, cursor",
    })
    void an_invalid_range_of_messages_is_named(String target, String field) {
        assertNamed(get(target), field);
        verifyNoInteractions(listMessages, listMessageChanges);
    }

    @Test
    void an_impossible_sequence_number_is_named() {
        assertNamed(calls().bare(HttpMethod.POST, MESSAGES + "/0/recall"), "seq");
        assertNamed(calls().bare(HttpMethod.DELETE, MESSAGES + "/-1"), "seq");
        verifyNoInteractions(recallMessage, deleteMessage);
    }

    @Test
    void an_exhausted_conversation_quota_returns_its_reset_time() {
        var quota = new Quota(20, 0, WebSlice.NOON.plusMillis(61_001));
        given(sendMessage.send(any())).willThrow(new DomainException(new ChatError.TooManyConversations(quota)));

        var result = send(HELLO);

        assertThat(result).hasStatus(429).hasHeader("Retry-After", "62");
        assertThat(result)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\":1403,\"data\":{\"limit\":20,\"remaining\":0,"
                        + "\"reset_at\":\"2026-03-01T12:01:01.001Z\"}}");
    }

    private static void assertNamed(MvcTestResult result, String field) {
        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(300);
        assertThat(result).bodyJson().extractingPath("$.msg").asString().startsWith(field + " ");
    }

    private MvcTestResult get(String target) {
        return calls().get(target);
    }

    private MvcTestResult send(String form) {
        return calls().send(HttpMethod.POST, MESSAGES, form);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
