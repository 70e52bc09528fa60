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

/** Number of round trips of each call. */
class ChatRoundTripsIT {

    private static final RateLimit LIMIT = new RateLimit(10, Duration.ofMinutes(1));
    private static final Duration LIFETIME = Duration.ofSeconds(30);

    private final UserId user = AuthSamples.user();
    private final ChatRedisInstance instance = ChatRedisInstance.shared();
    private final ChatRedisInstance other = ChatRedisInstance.shared();

    /** Loads the scripts into Redis, which costs one more round trip once. */
    @BeforeEach
    void loadScripts() {
        other.duplicateTexts().record(AuthSamples.user(), user, "words", LIMIT, AuthSamples.now());
        other.duplicateTexts().release(user, user, "words");
        other.tickets().consume("ticket");
        var connection = other.connect(AuthSamples.user());
        other.leases().renew(List.of(connection));
        other.leases().isConnected(connection.user());
        other.publisher().publish(List.of(new LiveEvent.Visited(connection.user())));
    }

    @AfterEach
    void close() {
        instance.close();
        other.close();
    }

    private void assertRoundTrips(int trips, Runnable call) {
        var before = instance.roundTrips();
        call.run();
        assertThat(instance.roundTrips() - before).isEqualTo(trips);
    }

    private static List<Connection> connections(int users) {
        return Stream.generate(AuthSamples::user)
                .limit(users)
                .flatMap(user -> Stream.of("1", "2").map(id -> new Connection(user, id)))
                .toList();
    }

    @Test
    void recording_a_text_costs_one_round_trip() {
        var from = AuthSamples.user();

        assertRoundTrips(1, () -> instance.duplicateTexts().record(from, user, "words", LIMIT, AuthSamples.now()));
        assertRoundTrips(1, () -> instance.duplicateTexts().record(from, user, "words", LIMIT, AuthSamples.now()));
    }

    @Test
    void the_release_of_a_text_costs_one_round_trip() {
        assertRoundTrips(1, () -> instance.duplicateTexts().release(user, user, "words"));
    }

    @Test
    void a_ticket_costs_one_round_trip_to_put_and_one_to_consume() {
        var ticket = AuthSamples.hex(16);

        assertRoundTrips(1, () -> instance.tickets().put(ticket, new ConnectionOwner(user, "session"), LIFETIME));
        assertRoundTrips(1, () -> instance.tickets().consume(ticket));
    }

    @Test
    void each_connection_operation_costs_one_round_trip() {
        var connection = new Connection(user, "1");

        assertRoundTrips(1, () -> instance.leases().acquire(connection, 5));
        assertRoundTrips(1, () -> instance.leases().isConnected(user));
        assertRoundTrips(1, () -> instance.leases().release(connection));
    }

    @Test
    void renewal_costs_one_round_trip_for_the_connections_of_500_users() {
        assertRoundTrips(0, () -> instance.leases().renew(List.of()));
        assertRoundTrips(1, () -> instance.leases().renew(connections(500)));
        assertRoundTrips(3, () -> instance.leases().renew(connections(1_001)));
    }

    @Test
    void publication_costs_one_round_trip_for_all_events() {
        var events = Stream.generate(AuthSamples::user)
                .limit(200)
                .<LiveEvent>mapMulti((user, sink) -> {
                    sink.accept(new LiveEvent.Visited(user));
                    sink.accept(LiveEventSamples.messageChanged(user, 1, "words"));
                })
                .toList();

        assertRoundTrips(0, () -> instance.publisher().publish(List.of()));
        assertRoundTrips(1, () -> instance.publisher().publish(List.of(new LiveEvent.Visited(user))));
        assertRoundTrips(1, () -> instance.publisher().publish(events));
    }
}
