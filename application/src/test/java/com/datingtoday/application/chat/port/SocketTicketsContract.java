package com.datingtoday.application.chat.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.chat.SocketOwner;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What all {@link SocketTickets} promise. */
public interface SocketTicketsContract {

    Duration LIFETIME = Duration.ofSeconds(30);

    SocketTickets tickets();

    /** Lets what is kept grow older by so much. */
    void pass(Duration time);

    private String added(SocketOwner owner) {
        var ticket = AuthSamples.hex(16);
        tickets().add(ticket, owner, LIFETIME);
        return ticket;
    }

    private static SocketOwner somebody() {
        return new SocketOwner(AuthSamples.user(), AuthSamples.hex(16));
    }

    @Test
    default void a_ticket_is_whose_it_is_once() {
        var owner = somebody();
        var other = somebody();
        var ticket = added(owner);
        var another = added(other);

        assertThat(tickets().take(ticket)).contains(owner);
        assertThat(tickets().take(ticket)).isEmpty();
        assertThat(tickets().take(another)).contains(other);
    }

    @Test
    default void somebody_has_as_many_as_he_asked_for() {
        var owner = somebody();
        var first = added(owner);
        var second = added(owner);

        assertThat(tickets().take(second)).contains(owner);
        assertThat(tickets().take(first)).contains(owner);
    }

    @Test
    default void what_never_was_a_ticket_is_none() {
        assertThat(tickets().take(AuthSamples.hex(16))).isEmpty();
        assertThat(tickets().take("")).isEmpty();
        assertThat(tickets().take("{} *\n\0手")).isEmpty();
    }

    @Test
    default void it_ends_by_itself() {
        var owner = somebody();
        var early = added(owner);
        var late = added(owner);

        pass(LIFETIME.minusSeconds(10));
        assertThat(tickets().take(early)).contains(owner);
        pass(Duration.ofSeconds(10));
        assertThat(tickets().take(late)).isEmpty();
    }

    @Test
    default void of_50_who_show_it_at_once_one_gets_it() {
        var owner = somebody();
        var ticket = added(owner);

        var taken = ConcurrentRunner.run(50, _ -> tickets().take(ticket));

        assertThat(taken.stream().flatMap(Optional::stream)).containsExactly(owner);
    }
}
