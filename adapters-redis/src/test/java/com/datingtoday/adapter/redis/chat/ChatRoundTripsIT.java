package com.datingtoday.adapter.redis.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.AlikeMessages.Limit;
import com.datingtoday.application.chat.port.OpenSockets.Socket;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.SocketOwner;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each call costs, in round trips. */
class ChatRoundTripsIT {

    private static final Limit LIMIT = new Limit(10, Duration.ofMinutes(1));
    private static final Duration LIFETIME = Duration.ofSeconds(30);

    private final UserId user = AuthSamples.user();
    private final ChatInstance instance = ChatInstance.shared();
    private final ChatInstance other = ChatInstance.shared();

    /** Redis learns the scripts, which costs one trip more once. */
    @BeforeEach
    void tellScripts() {
        other.alike().note(AuthSamples.user(), user, "words", LIMIT, AuthSamples.now());
        other.tickets().take("ticket");
        var socket = other.connect(AuthSamples.user());
        other.sockets().keep(List.of(socket));
        other.sockets().isConnected(socket.user());
        other.live().tell(List.of(new LiveEvent.Visited(socket.user())));
    }

    @AfterEach
    void close() {
        instance.close();
        other.close();
    }

    private void costs(int trips, Runnable call) {
        var before = instance.trips();
        call.run();
        assertThat(instance.trips() - before).isEqualTo(trips);
    }

    private static List<Socket> sockets(int people) {
        return Stream.generate(AuthSamples::user)
                .limit(people)
                .flatMap(person -> Stream.of("1", "2").map(id -> new Socket(person, id)))
                .toList();
    }

    @Test
    void the_same_words_cost_one() {
        var from = AuthSamples.user();

        costs(1, () -> instance.alike().note(from, user, "words", LIMIT, AuthSamples.now()));
        costs(1, () -> instance.alike().note(from, user, "words", LIMIT, AuthSamples.now()));
    }

    @Test
    void a_ticket_costs_one_and_one() {
        var ticket = AuthSamples.hex(16);

        costs(1, () -> instance.tickets().add(ticket, new SocketOwner(user, "session"), LIFETIME));
        costs(1, () -> instance.tickets().take(ticket));
    }

    @Test
    void each_step_of_a_connection_costs_one() {
        var socket = new Socket(user, "1");

        costs(1, () -> instance.sockets().open(socket, 5));
        costs(1, () -> instance.sockets().isConnected(user));
        costs(1, () -> instance.sockets().close(socket));
    }

    @Test
    void keeping_costs_one_for_500_people_however_many_connections_they_have() {
        costs(0, () -> instance.sockets().keep(List.of()));
        costs(1, () -> instance.sockets().keep(sockets(500)));
        costs(3, () -> instance.sockets().keep(sockets(1_001)));
    }

    @Test
    void telling_costs_one_for_all() {
        var events = Stream.generate(AuthSamples::user)
                .limit(200)
                .<LiveEvent>mapMulti((person, told) -> {
                    told.accept(new LiveEvent.Visited(person));
                    told.accept(SampleEvents.said(person, 1, "words"));
                })
                .toList();

        costs(0, () -> instance.live().tell(List.of()));
        costs(1, () -> instance.live().tell(List.of(new LiveEvent.Visited(user))));
        costs(1, () -> instance.live().tell(events));
    }
}
