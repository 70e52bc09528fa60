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

/** What all {@link ConnectionLeases} promise. */
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
    default void somebody_is_connected_from_his_first_to_his_last() {
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
    default void nobody_has_more_than_five_and_the_sixth_is_not_noted() {
        var user = AuthSamples.user();
        var five = openFive(user);

        assertThat(open(socket(user))).isFalse();

        five.forEach(sockets()::release);
        assertThat(sockets().isConnected(user)).isFalse();
    }

    @Test
    default void where_one_was_closed_another_is_opened() {
        var user = AuthSamples.user();
        var five = openFive(user);

        sockets().release(five.getFirst());

        assertThat(open(socket(user))).isTrue();
        assertThat(open(socket(user))).isFalse();
    }

    @Test
    default void others_count_apart() {
        openFive(AuthSamples.user());

        openFive(AuthSamples.user());
    }

    @Test
    default void who_is_opened_twice_counts_once() {
        var user = AuthSamples.user();
        var five = openFive(user);

        assertThat(five).allMatch(this::open);

        assertThat(open(socket(user))).isFalse();
    }

    @Test
    default void closing_what_is_not_open_harms_nobody() {
        var user = AuthSamples.user();
        var known = socket(user);
        open(known);

        sockets().release(socket(user));
        sockets().release(new Connection(AuthSamples.user(), known.id()));

        assertThat(sockets().isConnected(user)).isTrue();
    }

    @Test
    default void those_that_are_kept_count_even_if_they_were_forgotten() {
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
    default void many_are_kept_at_once() {
        var people = Stream.generate(AuthSamples::user).limit(1_001).toList();

        sockets().renew(people.stream().map(ConnectionLeasesContract::socket).toList());
        sockets().renew(List.of());

        assertThat(List.of(people.getFirst(), people.get(500), people.getLast()))
                .allMatch(sockets()::isConnected);
    }

    @Test
    default void of_50_at_once_five_are_opened() {
        var user = AuthSamples.user();

        var opened = ConcurrentRunner.run(50, _ -> open(socket(user)));

        assertThat(opened.stream().filter(Boolean::booleanValue)).hasSize(MOST);
    }
}
