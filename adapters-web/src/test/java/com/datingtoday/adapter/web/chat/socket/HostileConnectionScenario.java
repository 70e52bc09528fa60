package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.chat.rest.MessageSamples;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Clients that say too much, read too little, or are not there. */
@ConnectionSlice
class HostileConnectionScenario {

    static final String PING = "{\"type\":\"ping\"}";

    @Value("${local.server.port}")
    int port;

    @Autowired
    TicketFixture ticketFixture;

    @Autowired
    ConnectionRegistry sockets;

    UserId anna;

    @BeforeEach
    void somebody_new() {
        ticketFixture.prepare();
        anna = ticketFixture.somebody();
    }

    @AfterEach
    void quiet() throws InterruptedException {
        ticketFixture.awaitQuiet(sockets);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ping",
                "null",
                "[]",
                "{}",
                "{\"type\":null}",
                "{\"type\":\"shout\"}",
                "{\"type\":\"pong\"}",
                "{\"type\":\"ping\",\"more\":1}",
                "{\"type\":\"ping\"}{\"type\":\"ping\"}",
                "{\"type\":\"ping\",\"type\":\"ping\"}",
                "{\"type\":\"typing\"}",
                "{\"type\":\"typing\",\"peer_id\":null}",
                "{\"type\":\"typing\",\"peer_id\":\"anna\"}",
                "{\"type\":\"typing\",\"peer_id\":5}",
                "{\"type\":\"auth\",\"ticket\":\"again\"}",
                "{\"type\":\"auth\"}",
            })
    void a_frame_that_is_none_closes(String frame) {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.say(frame);
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void brackets_without_end_close() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.say("[".repeat(60_000));
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void bytes_close() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.sayBytes();
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void what_is_as_long_as_allowed_is_heard_and_one_byte_more_closes() {
        var longest = PING + " ".repeat(64 * 1024 - PING.length());
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.say(longest);
            assertThat(webSocketTestClient.hear()).isEqualTo("{\"type\":\"pong\"}");
            webSocketTestClient.trySay(longest + " ");
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void bytes_are_counted_not_characters() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.trySay("好".repeat(22_000));
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void what_comes_in_fragments_is_heard_whole_and_not_longer_than_allowed() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.sayPart("{\"type\"");
            webSocketTestClient.sayPart(":");
            webSocketTestClient.say("\"ping\"}");
            assertThat(webSocketTestClient.hear()).isEqualTo("{\"type\":\"pong\"}");
            for (var part = 0; part < 70; part++) {
                webSocketTestClient.sayPart(" ".repeat(1024));
            }
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void a_frame_of_gigabytes_is_closed_when_it_is_too_long() throws IOException {
        try (var phone = new RawWebSocketClient(port)) {
            phone.begin(10L << 30);
            // In one write, all of which the server reads before it closes: a later one would meet a closed connection.
            var tooMany = new byte[9 * 8 * 1024];
            Arrays.fill(tooMany, (byte) ' ');
            phone.write(tooMany);
            assertThat(phone.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void ten_thousand_frames_in_a_second_close() throws IOException {
        try (var phone = hearing()) {
            try {
                for (var count = 0; count < 10_000; count++) {
                    phone.say(PING);
                }
            } catch (SocketException cut) {
                return;
            }
            assertThat(phone.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void who_answers_nothing_is_closed_and_who_does_is_not() throws IOException {
        try (var there = phone();
                var gone = hearing()) {
            assertThat(gone.closeCode()).isEqualTo(4408);
            there.say(PING);
            assertThat(there.hear()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void who_does_not_read_is_cut_and_others_hear_all() throws Exception {
        var events = 4_000;
        try (var deaf = hearing();
                var webSocketTestClient = phone()) {
            for (var version = 1; version <= events; version++) {
                sockets.send(new LiveEvent.MessageChanged(
                        anna, version, MessageSamples.words(MessageSamples.BERND, "x".repeat(500), version)));
                assertThat(sockets.all()).allMatch(socket -> socket.queuedBytes() <= 64 * 1024);
                assertThat(webSocketTestClient.hear()).startsWith("{\"type\":\"message\",\"version\":" + version + ",");
            }
            AwaitCondition.holds(() -> sockets.all().stream()
                            .filter(socket -> socket.owner() != null
                                    && anna.equals(Objects.requireNonNull(socket.owner())
                                            .user()))
                            .count()
                    == 1);
            assertThat(deaf.drain()).isLessThan(512 * 1024);
            assertThat(webSocketTestClient.isOpen()).isTrue();
        }
    }

    @Test
    void nothing_is_compressed() throws IOException {
        try (var phone = new RawWebSocketClient(port, "Sec-WebSocket-Extensions: permessage-deflate")) {
            assertThat(phone.answer()).startsWith("HTTP/1.1 101").doesNotContainIgnoringCase("extensions");
        }
    }

    @Test
    void a_page_of_a_foreign_origin_is_refused() throws IOException {
        try (var foreign = new RawWebSocketClient(port, "Origin: https://evil.example.com");
                var own = new RawWebSocketClient(port, "Origin: " + ConnectionSlice.APP)) {
            assertThat(foreign.answer()).startsWith("HTTP/1.1 403");
            assertThat(own.answer()).startsWith("HTTP/1.1 101");
        }
    }

    @Test
    void what_is_no_websocket_is_answered_in_the_envelope() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/chat"))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo("{\"code\":404,\"msg\":\"no such path.\"}");
        }
    }

    private WebSocketTestClient phone() {
        return WebSocketTestClient.hearing(port, ticketFixture.of(ticketFixture.login(anna)));
    }

    /** One that hears, but answers nothing by itself. */
    private RawWebSocketClient hearing() throws IOException {
        var phone = new RawWebSocketClient(port);
        phone.say("{\"type\":\"auth\",\"ticket\":\"" + ticketFixture.of(ticketFixture.login(anna)) + "\"}");
        assertThat(phone.hear()).contains("ready");
        return phone;
    }
}
