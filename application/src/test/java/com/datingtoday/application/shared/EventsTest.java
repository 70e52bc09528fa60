package com.datingtoday.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.application.shared.EventRelay.Round;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What happens is told to those who listen, at least once. */
class EventsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId ANNA = new UserId(100_001);

    private record Moved(UserId user, String details) implements DomainEvent {}

    private record Slept(UserId user, String details) implements DomainEvent {}

    final TestClock clock = new TestClock(NOON);
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final List<Object> heard = new ArrayList<>();

    private Listener<Moved> onMoved(String name, Consumer<Moved> hearing) {
        return new Listener<>(name, Moved.class, Moved::new, hearing);
    }

    private final Listener<Moved> moved = onMoved("moved", heard::add);
    private final Listener<Slept> slept = new Listener<>("slept", Slept.class, Slept::new, heard::add);

    private void tell(DomainEvent event, Listener<?>... listeners) {
        new Events(outbox, List.of(listeners), clock).tell(event);
    }

    private Round relay(Listener<?>... listeners) {
        return new EventRelay(outbox, List.of(listeners), clock).relay();
    }

    @Test
    void an_event_waits_for_each_who_listens_to_its_kind() {
        tell(new Moved(ANNA, "far"), moved, slept, onMoved("moved too", heard::add));

        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsExactly("moved", "moved too");
        assertThat(outbox.all())
                .allMatch(entry -> entry.user().equals(ANNA) && entry.details().equals("far"));
        assertThat(heard).isEmpty();
    }

    @Test
    void who_listens_to_every_kind_hears_every_kind() {
        var all = new Listener<>("all", DomainEvent.class, Moved::new, heard::add);

        tell(new Slept(ANNA, ""), all, moved);

        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsExactly("all");
    }

    @Test
    void what_nobody_listens_to_is_not_kept() {
        tell(new Slept(ANNA, ""), moved);

        assertThat(outbox.all()).isEmpty();
    }

    @Test
    void two_listeners_of_one_name_are_a_mistake() {
        var one = onMoved("same", heard::add);
        var other = new Listener<>("same", Slept.class, Slept::new, heard::add);

        assertThatIllegalArgumentException().isThrownBy(() -> new Events(outbox, List.of(one, other), clock));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new EventRelay(outbox, List.of(one, other), clock));
    }

    @Test
    void everybody_hears_once_and_nothing_is_left() {
        tell(new Moved(ANNA, "far"), moved, slept);
        tell(new Slept(ANNA, "long"), moved, slept);

        assertThat(relay(moved, slept)).isEqualTo(new Round(2, 0));
        assertThat(heard).containsExactly(new Moved(ANNA, "far"), new Slept(ANNA, "long"));
        assertThat(outbox.all()).isEmpty();
        assertThat(relay(moved, slept)).isEqualTo(new Round(0, 0));
    }

    @Test
    void who_fails_hears_again_after_waits_that_grow_from_a_second_to_ten_minutes() {
        var failing = onMoved("failing", event -> {
            heard.add(event);
            throw new IllegalStateException("not now");
        });
        tell(new Moved(ANNA, "far"), failing);
        assertThat(relay(failing)).isEqualTo(new Round(0, 1));

        for (int wait : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600)) {
            clock.advance(Duration.ofSeconds(wait).minusMillis(1));
            assertThat(relay(failing)).as("before %d s", wait).isEqualTo(new Round(0, 0));
            clock.advance(Duration.ofMillis(1));
            assertThat(relay(failing)).as("after %d s", wait).isEqualTo(new Round(0, 1));
        }

        clock.advance(Duration.ofMinutes(10));
        assertThat(relay(onMoved("failing", heard::add))).isEqualTo(new Round(1, 0));
        assertThat(heard).hasSize(15);
        assertThat(outbox.all()).isEmpty();
    }

    @Test
    void who_fails_holds_up_nobody_else() {
        var failing = onMoved("failing", event -> {
            throw new Unavailable(Unavailable.Dependency.DATABASE, null);
        });
        for (int i = 0; i < 3; i++) {
            tell(new Moved(ANNA, "" + i), failing, moved);
        }

        assertThat(relay(failing, moved)).isEqualTo(new Round(3, 3));
        assertThat(heard).hasSize(3);
        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsOnly("failing");
    }

    @Test
    void what_is_for_a_listener_of_another_version_waits_for_him() {
        tell(new Moved(ANNA, "far"), onMoved("of the next version", heard::add), moved);

        assertThat(relay(moved)).isEqualTo(new Round(1, 1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(relay(onMoved("of the next version", heard::add))).isEqualTo(new Round(1, 0));
        assertThat(heard).hasSize(2);
    }

    @Test
    void details_that_cannot_be_read_wait_for_a_version_that_can() {
        var unreadable = new Listener<Moved>(
                "moved",
                Moved.class,
                (user, details) -> {
                    throw new IllegalArgumentException("what is this");
                },
                heard::add);
        tell(new Moved(ANNA, "far"), unreadable, slept);
        tell(new Slept(ANNA, "long"), unreadable, slept);

        assertThat(relay(unreadable, slept)).isEqualTo(new Round(1, 1));
        assertThat(heard).containsExactly(new Slept(ANNA, "long"));
    }

    @Test
    void what_somebody_took_and_died_with_is_heard_when_his_lease_is_over() {
        tell(new Moved(ANNA, "far"), moved);
        var dying = onMoved("moved", event -> {
            throw new StackOverflowError("died");
        });
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> relay(dying));

        assertThat(relay(moved)).isEqualTo(new Round(0, 0));
        clock.advance(Duration.ofSeconds(30));
        assertThat(relay(moved)).isEqualTo(new Round(1, 0));
    }

    @Test
    void a_round_takes_fifty_entries_the_oldest_first() {
        for (int i = 0; i < 60; i++) {
            tell(new Moved(ANNA, "" + i), moved);
        }

        assertThat(relay(moved)).isEqualTo(new Round(50, 0));
        assertThat(relay(moved)).isEqualTo(new Round(10, 0));
        assertThat(heard)
                .extracting(event -> ((Moved) event).details())
                .startsWith("0", "1", "2")
                .endsWith("59");
    }
}
