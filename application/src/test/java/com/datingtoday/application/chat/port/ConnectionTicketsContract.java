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
    void pass(Duration time);

    private String added(ConnectionOwner owner) {
        var ticket = AuthSamples.hex(16);
        tickets().put(ticket, owner, LIFETIME);
        return ticket;
    }

    private static ConnectionOwner somebody() {
        return new ConnectionOwner(AuthSamples.user(), AuthSamples.hex(16));
    }

    @Test
    default void a_ticket_returns_its_owner_once() {
        var owner = somebody();
        var other = somebody();
        var ticket = added(owner);
        var another = added(other);

        assertThat(tickets().consume(ticket)).contains(owner);
        assertThat(tickets().consume(ticket)).isEmpty();
        assertThat(tickets().consume(another)).contains(other);
    }

    @Test
    default void a_user_can_have_several_tickets() {
        var owner = somebody();
        var first = added(owner);
        var second = added(owner);

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
        var owner = somebody();
        var early = added(owner);
        var late = added(owner);

        pass(LIFETIME.minusSeconds(10));
        assertThat(tickets().consume(early)).contains(owner);
        pass(Duration.ofSeconds(10));
        assertThat(tickets().consume(late)).isEmpty();
    }

    @Test
    default void one_of_50_concurrent_uses_of_a_ticket_succeeds() {
        var owner = somebody();
        var ticket = added(owner);

        var taken = ConcurrentRunner.run(50, _ -> tickets().consume(ticket));

        assertThat(taken.stream().flatMap(Optional::stream)).containsExactly(owner);
    }
}
