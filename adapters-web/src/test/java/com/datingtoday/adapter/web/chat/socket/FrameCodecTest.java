package com.datingtoday.adapter.web.chat.socket;

import static com.datingtoday.adapter.web.chat.rest.MessageSamples.ANNA;
import static com.datingtoday.adapter.web.chat.rest.MessageSamples.BERND;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.chat.rest.MessageSamples;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FrameCodecTest {

    final FrameCodec frameCodec = new FrameCodec(MessageSamples.presenter(), new JsonMapper());

    @Test
    void a_message_frame_names_the_other_user_as_peer() {
        var message = MessageSamples.words(BERND, "Hello", 5);

        assertThat(written(new LiveEvent.MessageChanged(ANNA, 17, message)))
                .isEqualTo("{\"type\":\"message\",\"version\":17,\"peer_id\":100002,\"seq\":5,\"message\":{\"seq\":5,"
                        + "\"from\":100002,\"to\":100001,\"type\":\"text\",\"state\":\"shown\",\"content\":\"Hello\","
                        + "\"media\":null,\"client_msg_id\":null,\"send_time\":\"2026-03-01T12:00:00.000Z\"}}");
        assertThat(written(new LiveEvent.MessageChanged(BERND, 3, message)))
                .startsWith("{\"type\":\"message\",\"version\":3,\"peer_id\":100001,\"seq\":5,")
                .contains("\"client_msg_id\":\"c-5\"");
    }

    @Test
    void a_recalled_frame_has_no_content() {
        assertThat(written(new LiveEvent.MessageChanged(
                        ANNA, 18, MessageSamples.words(BERND, "Hello", 5).recalled())))
                .startsWith("{\"type\":\"recalled\",\"version\":18,\"peer_id\":100002,\"seq\":5,")
                .contains("\"state\":\"recalled\"")
                .doesNotContain("Hello");
    }

    @Test
    void read_and_contact_frames_have_numbers_and_versions() {
        assertThat(written(new LiveEvent.MessagesRead(ANNA, BERND, BERND, 5, 19)))
                .isEqualTo("{\"type\":\"read\",\"version\":19,\"peer_id\":100002,\"seq\":5,\"reader\":100002}");
        assertThat(written(new LiveEvent.ContactChanged(ANNA, BERND, 20)))
                .isEqualTo("{\"type\":\"contact\",\"version\":20,\"peer_id\":100002}");
    }

    @Test
    void transient_events_have_no_version() {
        assertThat(written(new LiveEvent.Typing(ANNA, BERND))).isEqualTo("{\"type\":\"typing\",\"peer_id\":100002}");
        assertThat(written(new LiveEvent.Matched(ANNA, BERND))).isEqualTo("{\"type\":\"match\",\"peer_id\":100002}");
        assertThat(written(new LiveEvent.Visited(ANNA))).isEqualTo("{\"type\":\"visitor\"}");
    }

    @Test
    void a_logout_has_no_frame() {
        assertThat(frameCodec.toFrame(new LiveEvent.LoggedOut(ANNA, Set.of()))).isEmpty();
    }

    @Test
    void a_client_frame_may_have_unknown_fields() {
        assertThat(frameCodec.decode("{\"new\":[{}],\"type\":\"typing\",\"peer_id\":100002,\"sent\":\"now\"}"))
                .isEqualTo(new DecodedFrame.Accepted(new ClientFrame.Typing(100_002)));
    }

    @Test
    void an_error_frame_names_reason_field_and_correction() {
        assertThat(response("{\"type\":\"typing\",\"peer_id\":\"100002\"}"))
                .isEqualTo("{\"type\":\"error\",\"reason\":\"FRAME_MALFORMED\",\"field\":\"peer_id\",\"msg\":"
                        + "\"peer_id is missing or has the wrong type. Send it as docs/asyncapi.yaml describes.\"}");
        assertThat(response("{\"type\":\"shout\"}"))
                .isEqualTo("{\"type\":\"error\",\"reason\":\"FRAME_UNKNOWN\",\"field\":\"type\",\"msg\":"
                        + "\"No frame has this type. Send auth, ping or typing.\"}");
        assertThat(response("{\"type\":"))
                .isEqualTo("{\"type\":\"error\",\"reason\":\"FRAME_MALFORMED\",\"field\":null,\"msg\":"
                        + "\"The frame cannot be parsed. Send one JSON object without repeated names.\"}");
    }

    @Test
    void an_error_frame_repeats_no_text_of_the_client() {
        assertThat(response("{\"type\":\"secret\",\"secret\":1}")).doesNotContain("secret");
        assertThat(response("{\"type\":\"auth\",\"ticket\":{\"secret\":\"secret\"}}"))
                .doesNotContain("secret");
    }

    private String response(String frame) {
        return frameCodec.decode(frame) instanceof DecodedFrame.Rejected(var error)
                ? frameCodec.encode(error)
                : "accepted";
    }

    private String written(LiveEvent event) {
        return frameCodec.toFrame(event).map(frameCodec::encode).orElseThrow();
    }
}
