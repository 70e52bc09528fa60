package com.datingtoday.adapter.web.chat.socket;

import static com.datingtoday.adapter.web.chat.rest.Talk.ANNA;
import static com.datingtoday.adapter.web.chat.rest.Talk.BERND;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.chat.rest.MessageShowing;
import com.datingtoday.adapter.web.chat.rest.Talk;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FramesTest {

    final Frames frames = new Frames(new MessageShowing(query -> "/" + query.rendition()), new JsonMapper());

    @Test
    void a_message_is_told_to_each_side_with_the_other_as_peer() {
        var message = Talk.words(BERND, "Hello", 5);

        assertThat(written(new LiveEvent.Said(ANNA, 17, message)))
                .isEqualTo("{\"type\":\"message\",\"version\":17,\"peer_id\":100002,\"seq\":5,\"message\":{\"seq\":5,"
                        + "\"from\":100002,\"to\":100001,\"type\":\"text\",\"state\":\"shown\",\"content\":\"Hello\","
                        + "\"send_time\":\"2026-03-01T12:00:00.000Z\"}}");
        assertThat(written(new LiveEvent.Said(BERND, 3, message)))
                .startsWith("{\"type\":\"message\",\"version\":3,\"peer_id\":100001,\"seq\":5,")
                .contains("\"client_msg_id\":\"c-5\"");
    }

    @Test
    void what_was_recalled_is_told_without_what_it_said() {
        assertThat(written(new LiveEvent.Said(
                        ANNA, 18, Talk.words(BERND, "Hello", 5).recalled())))
                .startsWith("{\"type\":\"recalled\",\"version\":18,\"peer_id\":100002,\"seq\":5,")
                .contains("\"state\":\"recalled\"")
                .doesNotContain("Hello");
    }

    @Test
    void reading_and_keeping_are_told_with_numbers_and_versions() {
        assertThat(written(new LiveEvent.Read(ANNA, BERND, BERND, 5, 19)))
                .isEqualTo("{\"type\":\"read\",\"version\":19,\"peer_id\":100002,\"seq\":5,\"reader\":100002}");
        assertThat(written(new LiveEvent.Changed(ANNA, BERND, 20)))
                .isEqualTo("{\"type\":\"contact\",\"version\":20,\"peer_id\":100002}");
    }

    @Test
    void what_is_stored_nowhere_is_told_without() {
        assertThat(written(new LiveEvent.Typing(ANNA, BERND))).isEqualTo("{\"type\":\"typing\",\"peer_id\":100002}");
        assertThat(written(new LiveEvent.Matched(ANNA, BERND))).isEqualTo("{\"type\":\"match\",\"peer_id\":100002}");
        assertThat(written(new LiveEvent.Visited(ANNA))).isEqualTo("{\"type\":\"visitor\"}");
    }

    @Test
    void the_end_of_a_login_is_not_told_but_done() {
        assertThat(frames.frame(new LiveEvent.LoggedOut(ANNA, Set.of()))).isEmpty();
    }

    private String written(LiveEvent event) {
        return frames.frame(event).map(frames::write).orElseThrow();
    }
}
