package com.datingtoday.adapter.redis.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each call costs, in round trips. */
class ChatRoundTripsIT {

    private static final RateLimit LIMIT = new RateLimit(10, Duration.ofMinutes(1));
    private static final Duration LIFETIME = Duration.ofSeconds(30);

    private final UserId user = AuthSamples.user();
    private final ChatRedisInstance instance = ChatRedisInstance.shared();
    private final ChatRedisInstance other = ChatRedisInstance.shared();

    /** Redis learns the scripts, which costs one trip more once. */
    @BeforeEach
    void tellScripts() {
        other.alike().record(AuthSamples.user(), user, "words", LIMIT, AuthSamples.now());
        other.tickets().consume("ticket");
        var connection = other.connect(AuthSamples.user());
        other.sockets().renew(List.of(connection));
        other.sockets().isConnected(connection.user());
        other.live().publish(List.of(new LiveEvent.Visited(connection.user())));
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

    private static List<Connection> sockets(int people) {
        return Stream.generate(AuthSamples::user)
                .limit(people)
                .flatMap(person -> Stream.of("1", "2").map(id -> new Connection(person, id)))
                .toList();
    }

    @Test
    void the_same_words_cost_one() {
        var from = AuthSamples.user();

        costs(1, () -> instance.alike().record(from, user, "words", LIMIT, AuthSamples.now()));
        costs(1, () -> instance.alike().record(from, user, "words", LIMIT, AuthSamples.now()));
    }

    @Test
    void a_ticket_costs_one_and_one() {
        var ticket = AuthSamples.hex(16);

        costs(1, () -> instance.tickets().put(ticket, new ConnectionOwner(user, "session"), LIFETIME));
        costs(1, () -> instance.tickets().consume(ticket));
    }

    @Test
    void each_step_of_a_connection_costs_one() {
        var connection = new Connection(user, "1");

        costs(1, () -> instance.sockets().acquire(connection, 5));
        costs(1, () -> instance.sockets().isConnected(user));
        costs(1, () -> instance.sockets().release(connection));
    }

    @Test
    void keeping_costs_one_for_500_people_however_many_connections_they_have() {
        costs(0, () -> instance.sockets().renew(List.of()));
        costs(1, () -> instance.sockets().renew(sockets(500)));
        costs(3, () -> instance.sockets().renew(sockets(1_001)));
    }

    @Test
    void telling_costs_one_for_all() {
        var events = Stream.generate(AuthSamples::user)
                .limit(200)
                .<LiveEvent>mapMulti((person, told) -> {
                    told.accept(new LiveEvent.Visited(person));
                    told.accept(LiveEventSamples.said(person, 1, "words"));
                })
                .toList();

        costs(0, () -> instance.live().publish(List.of()));
        costs(1, () -> instance.live().publish(List.of(new LiveEvent.Visited(user))));
        costs(1, () -> instance.live().publish(events));
    }
}
