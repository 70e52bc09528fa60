package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import com.datingtoday.adapter.web.chat.rest.MessageSamples;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.live.OpenConnection;
import com.datingtoday.application.chat.live.RenewConnections;
import com.datingtoday.application.chat.live.SendTypingIndicator;
import com.datingtoday.application.discovery.activity.RecordActivity;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@ConnectionSlice
class ConnectionScenario {

    @Value("${local.server.port}")
    int port;

    @Autowired
    TicketFixture ticketFixture;

    @Autowired
    ConnectionRegistry sockets;

    @Autowired
    OpenConnection openConnection;

    @Autowired
    CountUnread countUnread;

    @Autowired
    SendTypingIndicator sendTypingIndicator;

    @Autowired
    RenewConnections renewConnections;

    @Autowired
    RecordActivity recordActivity;

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

    @Test
    void events_arrive_on_every_connection_of_the_user() {
        try (var webSocketTestClient = phone();
                var tablet = phone();
                var other = WebSocketTestClient.hearing(
                        port, ticketFixture.of(ticketFixture.login(ticketFixture.newUser())))) {
            sockets.send(new LiveEvent.ContactChanged(anna, MessageSamples.BERND, 42));

            assertThat(webSocketTestClient.receive())
                    .isEqualTo("{\"type\":\"contact\",\"version\":42,\"peer_id\":100002}");
            assertThat(tablet.receive()).isEqualTo("{\"type\":\"contact\",\"version\":42,\"peer_id\":100002}");
            other.send("{\"type\":\"ping\"}");
            assertThat(other.receive()).isEqualTo("{\"type\":\"pong\"}");
        }
        verify(recordActivity, timeout(20_000).atLeast(2)).record(new RecordActivity.Command(anna));
    }

    @Test
    void events_during_authentication_follow_the_ready_frame() {
        var owner = ticketFixture.login(anna);
        var ticket = ticketFixture.of(owner);
        willAnswer(_ -> {
                    sockets.send(new LiveEvent.ContactChanged(anna, MessageSamples.BERND, 42));
                    return new CountUnread.Unread(0, false, TicketFixture.VERSION);
                })
                .given(countUnread)
                .count(any());
        try (var webSocketTestClient = WebSocketTestClient.hearing(port, ticket)) {
            assertThat(webSocketTestClient.receive()).contains("\"contact\"");
        }
    }

    @Test
    void frames_longer_than_a_buffer_arrive_complete() {
        var words = "好".repeat(2_000);
        try (var webSocketTestClient = phone()) {
            sockets.send(new LiveEvent.MessageChanged(anna, 42, MessageSamples.words(MessageSamples.BERND, words, 7)));

            assertThat(webSocketTestClient.receive()).contains(words).contains("\"version\":42", "\"seq\":7");
        }
    }

    @Test
    void a_ticket_is_valid_once() {
        var ticket = ticketFixture.of(ticketFixture.login(anna));
        try (var first = WebSocketTestClient.hearing(port, ticket);
                var second = authenticating(ticket)) {
            assertThat(second.closeCode()).isEqualTo(4401);
            assertThat(first.isOpen()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"ping\"}", "{\"type\":\"typing\",\"peer_id\":100002}"})
    void another_first_frame_than_auth_closes_the_connection(String frame) {
        try (var webSocketTestClient = WebSocketTestClient.silent(port)) {
            webSocketTestClient.send(frame);
            assertThat(webSocketTestClient.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void an_auth_frame_with_an_unknown_field_is_accepted() {
        try (var webSocketTestClient = WebSocketTestClient.silent(port)) {
            var ticket = ticketFixture.of(ticketFixture.login(anna));
            webSocketTestClient.send("{\"type\":\"auth\",\"app\":\"2.0\",\"ticket\":\"" + ticket + "\"}");
            assertThat(webSocketTestClient.receive()).startsWith("{\"type\":\"ready\",");
        }
    }

    @Test
    void a_connection_without_ticket_is_closed_after_the_auth_time() {
        try (var webSocketTestClient = WebSocketTestClient.silent(port)) {
            assertThat(webSocketTestClient.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_logout_after_the_ticket_closes_the_connection() {
        var owner = ticketFixture.login(anna);
        var ticket = ticketFixture.of(owner);
        ticketFixture.end(owner);
        try (var webSocketTestClient = authenticating(ticket)) {
            assertThat(webSocketTestClient.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_sixth_connection_is_closed_and_five_stay() {
        var phones =
                IntStream.range(0, TicketFixture.MOST).mapToObj(_ -> phone()).toList();
        try (var sixth = authenticating(ticketFixture.of(ticketFixture.login(anna)))) {
            assertThat(sixth.closeCode()).isEqualTo(4409);

            sockets.send(new LiveEvent.Visited(anna));

            assertThat(phones).extracting(WebSocketTestClient::receive).containsOnly("{\"type\":\"visitor\"}");
        } finally {
            phones.forEach(WebSocketTestClient::close);
        }
    }

    @Test
    void an_unavailable_dependency_closes_with_try_again_later() {
        willThrow(new DependencyUnavailableException(Dependency.REDIS, null))
                .given(openConnection)
                .open(any());
        try (var webSocketTestClient = authenticating("ticket")) {
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1013);
        }
    }

    @Test
    void an_internal_error_closes_without_its_cause() {
        willThrow(new IllegalStateException("secret")).given(openConnection).open(any());
        try (var webSocketTestClient = authenticating("ticket")) {
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1011);
        }
    }

    @Test
    void a_typing_frame_is_forwarded() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.send("{\"type\":\"typing\",\"peer_id\":100002}");
            verify(sendTypingIndicator, timeout(20_000))
                    .send(new SendTypingIndicator.Command(anna, MessageSamples.BERND));

            willThrow(new DependencyUnavailableException(Dependency.REDIS, null))
                    .given(sendTypingIndicator)
                    .send(any());
            webSocketTestClient.send("{\"type\":\"typing\",\"peer_id\":100002}");
            webSocketTestClient.send("{\"type\":\"ping\"}");
            assertThat(webSocketTestClient.receive()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void a_logout_closes_only_the_connections_of_its_session() {
        var owner = ticketFixture.login(anna);
        try (var webSocketTestClient = WebSocketTestClient.hearing(port, ticketFixture.of(owner));
                var tablet = phone()) {
            sockets.send(new LiveEvent.LoggedOut(anna, Set.of(owner.session())));
            assertThat(webSocketTestClient.closeCode()).isEqualTo(4401);
            assertThat(tablet.isOpen()).isTrue();

            sockets.send(new LiveEvent.LoggedOut(anna, Set.of()));
            assertThat(tablet.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void the_session_check_closes_a_connection_without_session() {
        var owner = ticketFixture.login(anna);
        try (var webSocketTestClient = WebSocketTestClient.hearing(port, ticketFixture.of(owner))) {
            ticketFixture.end(owner);
            assertThat(webSocketTestClient.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_connection_is_renewed_while_open_and_deleted_on_close() throws Exception {
        var before = sockets.all().size();
        try (var webSocketTestClient = phone()) {
            verify(renewConnections, timeout(20_000).atLeastOnce())
                    .renew(argThat(command -> command.connections().stream()
                            .anyMatch(socket -> socket.user().equals(anna))));
            assertThat(ticketFixture.isConnected(anna)).isTrue();
            assertThat(webSocketTestClient.isOpen()).isTrue();
        }
        AwaitCondition.holds(() -> !ticketFixture.isConnected(anna));
        AwaitCondition.holds(() -> sockets.all().size() <= before);
    }

    private WebSocketTestClient authenticating(String ticket) {
        var webSocketTestClient = WebSocketTestClient.silent(port);
        webSocketTestClient.send("{\"type\":\"auth\",\"ticket\":\"" + ticket + "\"}");
        return webSocketTestClient;
    }

    private WebSocketTestClient phone() {
        return phone(ticketFixture.login(anna));
    }

    private WebSocketTestClient phone(ConnectionOwner owner) {
        return WebSocketTestClient.hearing(port, ticketFixture.of(owner));
    }
}
