package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.chat.ConnectionOwner;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of {@link ConnectionTickets}. */
public interface ConnectionTicketsContract {

    Duration LIFETIME = Duration.ofSeconds(30);

    ConnectionTickets tickets();

    /** Moves the time of the store forward. */
    void advance(Duration time);

    private String newTicket(ConnectionOwner owner) {
        var ticket = AuthSamples.hex(16);
        tickets().put(ticket, owner, LIFETIME);
        return ticket;
    }

    private static ConnectionOwner newOwner() {
        return new ConnectionOwner(AuthSamples.user(), AuthSamples.hex(16));
    }

    @Test
    default void a_ticket_returns_its_owner_once() {
        var owner = newOwner();
        var other = newOwner();
        var ticket = newTicket(owner);
        var another = newTicket(other);

        assertThat(tickets().consume(ticket)).contains(owner);
        assertThat(tickets().consume(ticket)).isEmpty();
        assertThat(tickets().consume(another)).contains(other);
    }

    @Test
    default void a_user_can_have_several_tickets() {
        var owner = newOwner();
        var first = newTicket(owner);
        var second = newTicket(owner);

        assertThat(tickets().consume(second)).contains(owner);
        assertThat(tickets().consume(first)).contains(owner);
    }

    @Test
    default void an_unknown_ticket_has_no_owner() {
        assertThat(tickets().consume(AuthSamples.hex(16))).isEmpty();
        assertThat(tickets().consume("")).isEmpty();
        assertThat(tickets().consume("{} *\n\0手")).isEmpty();
    }

    @Test
    default void a_ticket_expires() {
        var owner = newOwner();
        var first = newTicket(owner);
        var second = newTicket(owner);

        advance(LIFETIME.minusSeconds(10));
        assertThat(tickets().consume(first)).contains(owner);
        advance(Duration.ofSeconds(10));
        assertThat(tickets().consume(second)).isEmpty();
    }

    @Test
    default void one_of_50_concurrent_uses_of_a_ticket_succeeds() {
        var owner = newOwner();
        var ticket = newTicket(owner);

        var owners = ConcurrentRunner.run(50, _ -> tickets().consume(ticket));

        assertThat(owners.stream().flatMap(Optional::stream)).containsExactly(owner);
    }
}
