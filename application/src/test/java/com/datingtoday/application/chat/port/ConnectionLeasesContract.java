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

    int MOST = 5;

    ConnectionLeases sockets();

    private static Connection socket(UserId user) {
        return new Connection(user, AuthSamples.hex(8));
    }

    private boolean open(Connection connection) {
        return sockets().acquire(connection, MOST);
    }

    private List<Connection> openFive(UserId user) {
        var five = IntStream.range(0, MOST).mapToObj(_ -> socket(user)).toList();
        assertThat(five).allMatch(this::open);
        return five;
    }

    @Test
    default void a_user_is_connected_while_a_lease_exists() {
        var user = AuthSamples.user();
        var first = socket(user);
        var second = socket(user);
        assertThat(sockets().isConnected(user)).isFalse();

        assertThat(open(first)).isTrue();
        assertThat(open(second)).isTrue();
        assertThat(sockets().isConnected(user)).isTrue();
        sockets().release(first);
        assertThat(sockets().isConnected(user)).isTrue();
        sockets().release(second);

        assertThat(sockets().isConnected(user)).isFalse();
    }

    @Test
    default void the_sixth_connection_of_a_user_gets_no_lease() {
        var user = AuthSamples.user();
        var five = openFive(user);

        assertThat(open(socket(user))).isFalse();

        five.forEach(sockets()::release);
        assertThat(sockets().isConnected(user)).isFalse();
    }

    @Test
    default void a_released_lease_permits_another_connection() {
        var user = AuthSamples.user();
        var five = openFive(user);

        sockets().release(five.getFirst());

        assertThat(open(socket(user))).isTrue();
        assertThat(open(socket(user))).isFalse();
    }

    @Test
    default void connections_are_counted_per_user() {
        openFive(AuthSamples.user());

        openFive(AuthSamples.user());
    }

    @Test
    default void a_connection_acquired_twice_counts_once() {
        var user = AuthSamples.user();
        var five = openFive(user);

        assertThat(five).allMatch(this::open);

        assertThat(open(socket(user))).isFalse();
    }

    @Test
    default void releasing_an_unknown_lease_changes_nothing() {
        var user = AuthSamples.user();
        var known = socket(user);
        open(known);

        sockets().release(socket(user));
        sockets().release(new Connection(AuthSamples.user(), known.id()));

        assertThat(sockets().isConnected(user)).isTrue();
    }

    @Test
    default void a_renewed_connection_counts_even_if_its_lease_was_lost() {
        var user = AuthSamples.user();
        var other = AuthSamples.user();
        var five = IntStream.range(0, MOST).mapToObj(_ -> socket(user)).toList();

        sockets().renew(Stream.concat(five.stream(), Stream.of(socket(other))).toList());

        assertThat(sockets().isConnected(user)).isTrue();
        assertThat(sockets().isConnected(other)).isTrue();
        assertThat(open(socket(user))).isFalse();
        assertThat(open(socket(other))).isTrue();
    }

    @Test
    default void many_leases_are_renewed_at_once() {
        var people = Stream.generate(AuthSamples::user).limit(1_001).toList();

        sockets().renew(people.stream().map(ConnectionLeasesContract::socket).toList());
        sockets().renew(List.of());

        assertThat(List.of(people.getFirst(), people.get(500), people.getLast()))
                .allMatch(sockets()::isConnected);
    }

    @Test
    default void five_of_50_concurrent_connections_get_a_lease() {
        var user = AuthSamples.user();

        var opened = ConcurrentRunner.run(50, _ -> open(socket(user)));

        assertThat(opened.stream().filter(Boolean::booleanValue)).hasSize(MOST);
    }
}
