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

/** Clients that send too much, read too little or do not reply. */
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
    void prepareUser() {
        ticketFixture.prepare();
        anna = ticketFixture.newUser();
    }

    @AfterEach
    void awaitQuiet() throws InterruptedException {
        ticketFixture.awaitQuiet(sockets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ping", "null", "[]", "\"ping\"", PING + PING, "{\"type\":\"ping\",\"type\":\"ping\"}"})
    void a_frame_that_is_not_one_object_gets_an_error_without_field(String frame) {
        assertError(frame, "FRAME_MALFORMED", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":null}",
                "{\"type\":5}",
                "{\"peer_id\":100002}",
                "{\"type\":\"auth\",\"ticket\":\"again\"}",
            })
    void a_frame_without_type_and_a_second_auth_get_an_error_that_names_the_type(String frame) {
        assertError(frame, "FRAME_MALFORMED", "\"type\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"typing\"}",
                "{\"type\":\"typing\",\"peer_id\":null}",
                "{\"type\":\"typing\",\"peer_id\":\"anna\"}",
                "{\"type\":\"typing\",\"peer_id\":\"100002\"}",
                "{\"type\":\"typing\",\"peer_id\":100002.5}",
                "{\"type\":\"typing\",\"peer_id\":100000000000000000000}",
                "{\"type\":\"typing\",\"peer_id\":[100002]}",
                "{\"type\":\"typing\",\"peer_id\":5}",
            })
    void a_wrong_peer_id_gets_an_error_that_names_the_field(String frame) {
        assertError(frame, "FRAME_MALFORMED", "\"peer_id\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"shout\"}", "{\"type\":\"pong\"}", "{\"type\":\"\",\"peer_id\":1}"})
    void an_unknown_type_gets_an_error(String frame) {
        assertError(frame, "FRAME_UNKNOWN", "\"type\"");
    }

    @Test
    void unknown_fields_are_ignored() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.send("{\"type\":\"ping\",\"more\":{\"deep\":[1]}}");
            assertThat(webSocketTestClient.receive()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void endless_brackets_get_an_error() {
        assertError("[".repeat(60_000), "FRAME_MALFORMED", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"type\":\"shout\"}", "{\"type\":\"auth\"}"})
    void a_malformed_first_frame_closes_the_connection(String frame) {
        try (var webSocketTestClient = WebSocketTestClient.silent(port)) {
            webSocketTestClient.send(frame);
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void malformed_frames_count_towards_the_frame_rate() throws IOException {
        assertRateLimited("{\"type\":\"shout\"}");
    }

    @Test
    void a_binary_frame_closes_the_connection() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.sayBytes();
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void a_frame_of_maximum_length_is_handled_and_one_more_byte_closes() {
        var longest = PING + " ".repeat(64 * 1024 - PING.length());
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.send(longest);
            assertThat(webSocketTestClient.receive()).isEqualTo("{\"type\":\"pong\"}");
            webSocketTestClient.trySend(longest + " ");
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void the_length_limit_counts_bytes() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.trySend("好".repeat(22_000));
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void fragments_are_joined_up_to_the_length_limit() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.sayPart("{\"type\"");
            webSocketTestClient.sayPart(":");
            webSocketTestClient.send("\"ping\"}");
            assertThat(webSocketTestClient.receive()).isEqualTo("{\"type\":\"pong\"}");
            for (var part = 0; part < 70; part++) {
                webSocketTestClient.sayPart(" ".repeat(1024));
            }
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void a_frame_of_gigabytes_closes_at_the_length_limit() throws IOException {
        try (var phone = new RawWebSocketClient(port)) {
            phone.begin(10L << 30);
            // One write, which the server reads before it closes; a second write would fail.
            var tooMany = new byte[9 * 8 * 1024];
            Arrays.fill(tooMany, (byte) ' ');
            phone.write(tooMany);
            assertThat(phone.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void exceeding_the_frame_rate_closes_the_connection() throws IOException {
        assertRateLimited(PING);
    }

    @Test
    void a_client_that_ignores_pings_is_closed() throws IOException {
        try (var there = phone();
                var gone = hearing()) {
            assertThat(gone.closeCode()).isEqualTo(4408);
            there.send(PING);
            assertThat(there.receive()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void a_client_that_does_not_read_is_closed_and_others_receive_all() throws Exception {
        var events = 4_000;
        try (var deaf = hearing();
                var webSocketTestClient = phone()) {
            for (var version = 1; version <= events; version++) {
                sockets.send(new LiveEvent.MessageChanged(
                        anna, version, MessageSamples.words(MessageSamples.BERND, "x".repeat(500), version)));
                assertThat(sockets.all()).allMatch(socket -> socket.queuedBytes() <= 64 * 1024);
                assertThat(webSocketTestClient.receive())
                        .startsWith("{\"type\":\"message\",\"version\":" + version + ",");
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
    void the_handshake_disables_compression() throws IOException {
        try (var phone = new RawWebSocketClient(port, "Sec-WebSocket-Extensions: permessage-deflate")) {
            assertThat(phone.answer()).startsWith("HTTP/1.1 101").doesNotContainIgnoringCase("extensions");
        }
    }

    @Test
    void a_foreign_origin_is_rejected() throws IOException {
        try (var foreign = new RawWebSocketClient(port, "Origin: https://evil.example.com");
                var own = new RawWebSocketClient(port, "Origin: " + ConnectionSlice.APP)) {
            assertThat(foreign.answer()).startsWith("HTTP/1.1 403");
            assertThat(own.answer()).startsWith("HTTP/1.1 101");
        }
    }

    @Test
    void a_plain_http_request_returns_an_envelope() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/chat"))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .isEqualTo("{\"code\":404,\"msg\":\"no such path.\",\"data\":{\"reason\":\"PATH_UNKNOWN\"}}");
        }
    }

    /** Asserts the error frame, and that the connection still processes frames. */
    private void assertError(String frame, String reason, String field) {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.send(frame);
            assertThat(webSocketTestClient.receive())
                    .startsWith("{\"type\":\"error\",\"reason\":\"" + reason + "\",\"field\":" + field + ",\"msg\":\"");
            webSocketTestClient.send(PING);
            assertThat(webSocketTestClient.receive()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    private void assertRateLimited(String frame) throws IOException {
        try (var phone = hearing()) {
            try {
                for (var count = 0; count < 10_000; count++) {
                    phone.send(frame);
                }
            } catch (SocketException cut) {
                return;
            }
            assertThat(phone.closeCode()).isEqualTo(1008);
        }
    }

    private WebSocketTestClient phone() {
        return WebSocketTestClient.hearing(port, ticketFixture.of(ticketFixture.login(anna)));
    }

    /** Returns an authenticated client that replies to nothing. */
    private RawWebSocketClient hearing() throws IOException {
        var phone = new RawWebSocketClient(port);
        phone.send("{\"type\":\"auth\",\"ticket\":\"" + ticketFixture.of(ticketFixture.login(anna)) + "\"}");
        assertThat(phone.receive()).contains("ready");
        return phone;
    }
}
