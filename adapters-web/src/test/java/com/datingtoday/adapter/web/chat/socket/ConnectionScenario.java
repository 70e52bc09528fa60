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

/** What is heard over connections, and who hears it. */
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
    void somebody_new() {
        ticketFixture.prepare();
        anna = ticketFixture.somebody();
    }

    @AfterEach
    void quiet() throws InterruptedException {
        ticketFixture.awaitQuiet(sockets);
    }

    @Test
    void whoever_has_a_ticket_hears_what_concerns_him_on_every_device() {
        try (var webSocketTestClient = phone();
                var tablet = phone();
                var other = WebSocketTestClient.hearing(
                        port, ticketFixture.of(ticketFixture.login(ticketFixture.somebody())))) {
            sockets.send(new LiveEvent.ContactChanged(anna, MessageSamples.BERND, 42));

            assertThat(webSocketTestClient.hear())
                    .isEqualTo("{\"type\":\"contact\",\"version\":42,\"peer_id\":100002}");
            assertThat(tablet.hear()).isEqualTo("{\"type\":\"contact\",\"version\":42,\"peer_id\":100002}");
            other.say("{\"type\":\"ping\"}");
            assertThat(other.hear()).isEqualTo("{\"type\":\"pong\"}");
        }
        verify(recordActivity, timeout(20_000).atLeast(2)).record(new RecordActivity.Command(anna));
    }

    @Test
    void what_comes_up_while_a_connection_is_made_is_heard_after_it_is_ready() {
        var owner = ticketFixture.login(anna);
        var ticket = ticketFixture.of(owner);
        willAnswer(_ -> {
                    sockets.send(new LiveEvent.ContactChanged(anna, MessageSamples.BERND, 42));
                    return new CountUnread.Unread(0, false, TicketFixture.VERSION);
                })
                .given(countUnread)
                .count(any());
        try (var webSocketTestClient = WebSocketTestClient.hearing(port, ticket)) {
            assertThat(webSocketTestClient.hear()).contains("\"contact\"");
        }
    }

    @Test
    void texts_longer_than_a_buffer_arrive_whole() {
        var words = "好".repeat(2_000);
        try (var webSocketTestClient = phone()) {
            sockets.send(new LiveEvent.MessageChanged(anna, 42, MessageSamples.words(MessageSamples.BERND, words, 7)));

            assertThat(webSocketTestClient.hear()).contains(words).contains("\"version\":42", "\"seq\":7");
        }
    }

    @Test
    void a_ticket_is_good_once() {
        var ticket = ticketFixture.of(ticketFixture.login(anna));
        try (var first = WebSocketTestClient.hearing(port, ticket);
                var second = authenticating(ticket)) {
            assertThat(second.closeCode()).isEqualTo(4401);
            assertThat(first.isOpen()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"ping\"}", "{\"type\":\"typing\",\"peer_id\":100002}"})
    void nothing_is_heard_before_the_ticket(String frame) {
        try (var webSocketTestClient = WebSocketTestClient.silent(port)) {
            webSocketTestClient.say(frame);
            assertThat(webSocketTestClient.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void who_shows_no_ticket_is_closed_after_a_while() {
        try (var webSocketTestClient = WebSocketTestClient.silent(port)) {
            assertThat(webSocketTestClient.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void who_has_logged_out_since_the_ticket_is_closed() {
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

            assertThat(phones).extracting(WebSocketTestClient::hear).containsOnly("{\"type\":\"visitor\"}");
        } finally {
            phones.forEach(WebSocketTestClient::close);
        }
    }

    @Test
    void an_outage_closes_until_later() {
        willThrow(new DependencyUnavailableException(Dependency.REDIS, null))
                .given(openConnection)
                .open(any());
        try (var webSocketTestClient = authenticating("ticket")) {
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1013);
        }
    }

    @Test
    void a_fault_of_ours_closes_and_says_nothing_of_its_cause() {
        willThrow(new IllegalStateException("secret")).given(openConnection).open(any());
        try (var webSocketTestClient = authenticating("ticket")) {
            assertThat(webSocketTestClient.closeCode()).isEqualTo(1011);
        }
    }

    @Test
    void typing_is_passed_on() {
        try (var webSocketTestClient = phone()) {
            webSocketTestClient.say("{\"type\":\"typing\",\"peer_id\":100002}");
            verify(sendTypingIndicator, timeout(20_000))
                    .send(new SendTypingIndicator.Command(anna, MessageSamples.BERND));

            willThrow(new DependencyUnavailableException(Dependency.REDIS, null))
                    .given(sendTypingIndicator)
                    .send(any());
            webSocketTestClient.say("{\"type\":\"typing\",\"peer_id\":100002}");
            webSocketTestClient.say("{\"type\":\"ping\"}");
            assertThat(webSocketTestClient.hear()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void the_end_of_a_login_closes_its_connections_alone() {
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
    void a_login_that_ended_untold_is_noticed() {
        var owner = ticketFixture.login(anna);
        try (var webSocketTestClient = WebSocketTestClient.hearing(port, ticketFixture.of(owner))) {
            ticketFixture.end(owner);
            assertThat(webSocketTestClient.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_connection_is_kept_while_it_is_open_and_forgotten_then() throws Exception {
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
        webSocketTestClient.say("{\"type\":\"auth\",\"ticket\":\"" + ticket + "\"}");
        return webSocketTestClient;
    }

    private WebSocketTestClient phone() {
        return phone(ticketFixture.login(anna));
    }

    private WebSocketTestClient phone(ConnectionOwner owner) {
        return WebSocketTestClient.hearing(port, ticketFixture.of(owner));
    }
}
