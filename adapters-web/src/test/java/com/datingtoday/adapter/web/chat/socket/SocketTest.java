package com.datingtoday.adapter.web.chat.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import com.datingtoday.adapter.web.chat.rest.Talk;
import com.datingtoday.application.chat.contact.CountUnread;
import com.datingtoday.application.chat.live.KeepSockets;
import com.datingtoday.application.chat.live.OpenSocket;
import com.datingtoday.application.chat.live.TellTyping;
import com.datingtoday.application.discovery.activity.RecordActivity;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.SocketOwner;
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
@SocketSlice
class SocketTest {

    @Value("${local.server.port}")
    int port;

    @Autowired
    Tickets tickets;

    @Autowired
    TomcatSockets sockets;

    @Autowired
    OpenSocket openSocket;

    @Autowired
    CountUnread countUnread;

    @Autowired
    TellTyping tellTyping;

    @Autowired
    KeepSockets keepSockets;

    @Autowired
    RecordActivity recordActivity;

    UserId anna;

    @BeforeEach
    void somebody_new() {
        tickets.prepare();
        anna = tickets.somebody();
    }

    @AfterEach
    void quiet() throws InterruptedException {
        tickets.awaitQuiet(sockets);
    }

    @Test
    void whoever_has_a_ticket_hears_what_concerns_him_on_every_device() {
        try (var phone = phone();
                var tablet = phone();
                var other = Phone.hearing(port, tickets.of(tickets.login(tickets.somebody())))) {
            sockets.send(new LiveEvent.Changed(anna, Talk.BERND, 42));

            assertThat(phone.hear()).isEqualTo("{\"type\":\"contact\",\"version\":42,\"peer_id\":100002}");
            assertThat(tablet.hear()).isEqualTo("{\"type\":\"contact\",\"version\":42,\"peer_id\":100002}");
            other.say("{\"type\":\"ping\"}");
            assertThat(other.hear()).isEqualTo("{\"type\":\"pong\"}");
        }
        verify(recordActivity, timeout(20_000).atLeast(2)).note(new RecordActivity.Command(anna));
    }

    @Test
    void what_comes_up_while_a_connection_is_made_is_heard_after_it_is_ready() {
        var owner = tickets.login(anna);
        var ticket = tickets.of(owner);
        willAnswer(_ -> {
                    sockets.send(new LiveEvent.Changed(anna, Talk.BERND, 42));
                    return new CountUnread.Unread(0, false, Tickets.VERSION);
                })
                .given(countUnread)
                .count(any());
        try (var phone = Phone.hearing(port, ticket)) {
            assertThat(phone.hear()).contains("\"contact\"");
        }
    }

    @Test
    void texts_longer_than_a_buffer_arrive_whole() {
        var words = "好".repeat(2_000);
        try (var phone = phone()) {
            sockets.send(new LiveEvent.Said(anna, 42, Talk.words(Talk.BERND, words, 7)));

            assertThat(phone.hear()).contains(words).contains("\"version\":42", "\"seq\":7");
        }
    }

    @Test
    void a_ticket_is_good_once() {
        var ticket = tickets.of(tickets.login(anna));
        try (var first = Phone.hearing(port, ticket);
                var second = authenticating(ticket)) {
            assertThat(second.closeCode()).isEqualTo(4401);
            assertThat(first.isOpen()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"ping\"}", "{\"type\":\"typing\",\"peer_id\":100002}"})
    void nothing_is_heard_before_the_ticket(String frame) {
        try (var phone = Phone.silent(port)) {
            phone.say(frame);
            assertThat(phone.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void who_shows_no_ticket_is_closed_after_a_while() {
        try (var phone = Phone.silent(port)) {
            assertThat(phone.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void who_has_logged_out_since_the_ticket_is_closed() {
        var owner = tickets.login(anna);
        var ticket = tickets.of(owner);
        tickets.end(owner);
        try (var phone = authenticating(ticket)) {
            assertThat(phone.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_sixth_connection_is_closed_and_five_stay() {
        var phones = IntStream.range(0, Tickets.MOST).mapToObj(_ -> phone()).toList();
        try (var sixth = authenticating(tickets.of(tickets.login(anna)))) {
            assertThat(sixth.closeCode()).isEqualTo(4409);

            sockets.send(new LiveEvent.Visited(anna));

            assertThat(phones).extracting(Phone::hear).containsOnly("{\"type\":\"visitor\"}");
        } finally {
            phones.forEach(Phone::close);
        }
    }

    @Test
    void an_outage_closes_until_later() {
        willThrow(new DependencyUnavailableException(Dependency.REDIS, null)).given(openSocket).open(any());
        try (var phone = authenticating("ticket")) {
            assertThat(phone.closeCode()).isEqualTo(1013);
        }
    }

    @Test
    void a_fault_of_ours_closes_and_says_nothing_of_its_cause() {
        willThrow(new IllegalStateException("secret")).given(openSocket).open(any());
        try (var phone = authenticating("ticket")) {
            assertThat(phone.closeCode()).isEqualTo(1011);
        }
    }

    @Test
    void typing_is_passed_on() {
        try (var phone = phone()) {
            phone.say("{\"type\":\"typing\",\"peer_id\":100002}");
            verify(tellTyping, timeout(20_000)).tell(new TellTyping.Command(anna, Talk.BERND));

            willThrow(new DependencyUnavailableException(Dependency.REDIS, null)).given(tellTyping).tell(any());
            phone.say("{\"type\":\"typing\",\"peer_id\":100002}");
            phone.say("{\"type\":\"ping\"}");
            assertThat(phone.hear()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void the_end_of_a_login_closes_its_connections_alone() {
        var owner = tickets.login(anna);
        try (var phone = Phone.hearing(port, tickets.of(owner));
                var tablet = phone()) {
            sockets.send(new LiveEvent.LoggedOut(anna, Set.of(owner.session())));
            assertThat(phone.closeCode()).isEqualTo(4401);
            assertThat(tablet.isOpen()).isTrue();

            sockets.send(new LiveEvent.LoggedOut(anna, Set.of()));
            assertThat(tablet.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_login_that_ended_untold_is_noticed() {
        var owner = tickets.login(anna);
        try (var phone = Phone.hearing(port, tickets.of(owner))) {
            tickets.end(owner);
            assertThat(phone.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_connection_is_kept_while_it_is_open_and_forgotten_then() throws Exception {
        var before = sockets.all().size();
        try (var phone = phone()) {
            verify(keepSockets, timeout(20_000).atLeastOnce())
                    .keep(argThat(command -> command.sockets().stream()
                            .anyMatch(socket -> socket.user().equals(anna))));
            assertThat(tickets.isConnected(anna)).isTrue();
            assertThat(phone.isOpen()).isTrue();
        }
        Eventually.holds(() -> !tickets.isConnected(anna));
        Eventually.holds(() -> sockets.all().size() <= before);
    }

    private Phone authenticating(String ticket) {
        var phone = Phone.silent(port);
        phone.say("{\"type\":\"auth\",\"ticket\":\"" + ticket + "\"}");
        return phone;
    }

    private Phone phone() {
        return phone(tickets.login(anna));
    }

    private Phone phone(SocketOwner owner) {
        return Phone.hearing(port, tickets.of(owner));
    }
}
