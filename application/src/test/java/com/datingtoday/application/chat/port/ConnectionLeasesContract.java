package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ConnectionLeases.Connection;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link ConnectionLeases}. */
public interface ConnectionLeasesContract {

    int MAXIMUM = 5;

    ConnectionLeases connections();

    private static Connection newConnection(UserId user) {
        return new Connection(user, AuthSamples.hex(8));
    }

    private boolean acquire(Connection connection) {
        return connections().acquire(connection, MAXIMUM);
    }

    private List<Connection> acquireFive(UserId user) {
        var five =
                IntStream.range(0, MAXIMUM).mapToObj(_ -> newConnection(user)).toList();
        assertThat(five).allMatch(this::acquire);
        return five;
    }

    @Test
    default void a_user_is_connected_while_a_lease_exists() {
        var user = AuthSamples.user();
        var first = newConnection(user);
        var second = newConnection(user);
        assertThat(connections().isConnected(user)).isFalse();

        assertThat(acquire(first)).isTrue();
        assertThat(acquire(second)).isTrue();
        assertThat(connections().isConnected(user)).isTrue();
        connections().release(first);
        assertThat(connections().isConnected(user)).isTrue();
        connections().release(second);

        assertThat(connections().isConnected(user)).isFalse();
    }

    @Test
    default void the_sixth_connection_of_a_user_gets_no_lease() {
        var user = AuthSamples.user();
        var five = acquireFive(user);

        assertThat(acquire(newConnection(user))).isFalse();

        five.forEach(connections()::release);
        assertThat(connections().isConnected(user)).isFalse();
    }

    @Test
    default void a_released_lease_permits_another_connection() {
        var user = AuthSamples.user();
        var five = acquireFive(user);

        connections().release(five.getFirst());

        assertThat(acquire(newConnection(user))).isTrue();
        assertThat(acquire(newConnection(user))).isFalse();
    }

    @Test
    default void connections_are_counted_per_user() {
        acquireFive(AuthSamples.user());

        acquireFive(AuthSamples.user());
    }

    @Test
    default void a_connection_acquired_twice_counts_once() {
        var user = AuthSamples.user();
        var five = acquireFive(user);

        assertThat(five).allMatch(this::acquire);

        assertThat(acquire(newConnection(user))).isFalse();
    }

    @Test
    default void releasing_an_unknown_lease_changes_nothing() {
        var user = AuthSamples.user();
        var connection = newConnection(user);
        acquire(connection);

        connections().release(newConnection(user));
        connections().release(new Connection(AuthSamples.user(), connection.id()));

        assertThat(connections().isConnected(user)).isTrue();
    }

    @Test
    default void a_renewed_connection_counts_even_if_its_lease_was_lost() {
        var user = AuthSamples.user();
        var other = AuthSamples.user();
        var five =
                IntStream.range(0, MAXIMUM).mapToObj(_ -> newConnection(user)).toList();

        connections()
                .renew(Stream.concat(five.stream(), Stream.of(newConnection(other)))
                        .toList());

        assertThat(connections().isConnected(user)).isTrue();
        assertThat(connections().isConnected(other)).isTrue();
        assertThat(acquire(newConnection(user))).isFalse();
        assertThat(acquire(newConnection(other))).isTrue();
    }

    @Test
    default void many_leases_are_renewed_at_once() {
        var users = Stream.generate(AuthSamples::user).limit(1_001).toList();

        connections()
                .renew(users.stream()
                        .map(ConnectionLeasesContract::newConnection)
                        .toList());
        connections().renew(List.of());

        assertThat(List.of(users.getFirst(), users.get(500), users.getLast())).allMatch(connections()::isConnected);
    }

    @Test
    default void five_of_50_concurrent_connections_get_a_lease() {
        var user = AuthSamples.user();

        var acquired = ConcurrentRunner.run(50, _ -> acquire(newConnection(user)));

        assertThat(acquired.stream().filter(Boolean::booleanValue)).hasSize(MAXIMUM);
    }
}
