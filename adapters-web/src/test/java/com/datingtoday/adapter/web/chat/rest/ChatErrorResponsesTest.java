package com.datingtoday.adapter.web.chat.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.shared.response.EnvelopeMessages;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.shared.Quota;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChatErrorResponsesTest {

    final ChatErrorResponses errorResponses = new ChatErrorResponses(Clock.systemUTC());

    @Test
    void each_error_has_its_code_and_status() {
        var quota = new Quota(20, 0, Instant.EPOCH);

        assertThat(codeAndStatus(new ChatError.ReceiverBlocked())).isEqualTo("1401 403");
        assertThat(codeAndStatus(new ChatError.SenderNotPermitted(MessagePermission.MATCHES)))
                .isEqualTo("1402 403");
        assertThat(codeAndStatus(new ChatError.TooManyConversations(quota))).isEqualTo("1403 429");
        assertThat(codeAndStatus(new ChatError.TooManyDuplicateTexts(quota))).isEqualTo("1404 429");
        assertThat(codeAndStatus(new ChatError.ClientMsgIdReused())).isEqualTo("1405 409");
        assertThat(codeAndStatus(new ChatError.ContentRejected())).isEqualTo("1406 422");
        assertThat(codeAndStatus(new ChatError.UnknownMessage())).isEqualTo("1407 404");
        assertThat(codeAndStatus(new ChatError.TooLateToRecall(120))).isEqualTo("1408 409");
        assertThat(codeAndStatus(new ChatError.UnknownContact())).isEqualTo("1409 404");
        assertThat(codeAndStatus(new ChatError.UnknownSequence("seq", 5))).isEqualTo("1410 422");
        assertThat(codeAndStatus(new ChatError.TooManyDevices(5))).isEqualTo("1411 409");
    }

    @Test
    void the_data_states_what_is_allowed() {
        assertThat(data(new ChatError.SenderNotPermitted(MessagePermission.FOLLOWED)))
                .isEqualTo(Map.of("message_authority", 2));
        assertThat(data(new ChatError.TooLateToRecall(120))).isEqualTo(Map.of("limit_seconds", 120L));
        assertThat(data(new ChatError.TooManyDevices(5))).isEqualTo(Map.of("limit", 5));
        assertThat(data(new ChatError.UnknownSequence("seq", 5))).isEqualTo(Map.of("last_seq", 5L));
    }

    @Test
    void an_unknown_sequence_number_names_its_field() {
        var response = errorResponses.responseFor(new ChatError.UnknownSequence("seq", 5));

        assertThat(new EnvelopeMessages().messageFor(response.code(), response.values(), response.hintKeys(null), "en"))
                .startsWith("seq is not the sequence number of a message.");
    }

    private String codeAndStatus(ChatError error) {
        var response = errorResponses.responseFor(error);
        return response.code().number() + " " + response.status().value();
    }

    private Map<String, Object> data(ChatError error) {
        return errorResponses.responseFor(error).data();
    }
}
