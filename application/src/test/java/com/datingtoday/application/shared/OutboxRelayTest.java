package com.datingtoday.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.shared.OutboxRelay.Result;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What happens is told to those who listen, at least once. */
class OutboxRelayTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId ANNA = new UserId(100_001);

    private record FirstTestEvent(UserId user, String payload) implements DomainEvent {}

    private record SecondTestEvent(UserId user, String payload) implements DomainEvent {}

    final TestClock clock = new TestClock(NOON);
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final List<Object> heard = new ArrayList<>();

    private EventHandler<FirstTestEvent> onMoved(String name, Consumer<FirstTestEvent> hearing) {
        return new TestEventHandler<>(name, FirstTestEvent.class, FirstTestEvent::new, hearing);
    }

    private final EventHandler<FirstTestEvent> moved = onMoved("moved", heard::add);
    private final EventHandler<SecondTestEvent> slept =
            new TestEventHandler<>("slept", SecondTestEvent.class, SecondTestEvent::new, heard::add);

    private void tell(DomainEvent event, EventHandler<?>... listeners) {
        new OutboxEventPublisher(outbox, () -> List.of(listeners), clock).publish(event);
    }

    private Result relay(EventHandler<?>... listeners) {
        return new OutboxRelay(outbox, List.of(listeners), clock).relay();
    }

    @Test
    void an_event_waits_for_each_who_listens_to_its_kind() {
        tell(new FirstTestEvent(ANNA, "far"), moved, slept, onMoved("moved too", heard::add));

        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsExactly("moved", "moved too");
        assertThat(outbox.all())
                .allMatch(entry -> entry.user().equals(ANNA) && entry.payload().equals("far"));
        assertThat(heard).isEmpty();
    }

    @Test
    void who_listens_to_every_kind_hears_every_kind() {
        var all = new TestEventHandler<>("all", DomainEvent.class, FirstTestEvent::new, heard::add);

        tell(new SecondTestEvent(ANNA, ""), all, moved);

        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsExactly("all");
    }

    @Test
    void what_nobody_listens_to_is_not_kept() {
        tell(new SecondTestEvent(ANNA, ""), moved);

        assertThat(outbox.all()).isEmpty();
    }

    @Test
    void two_listeners_of_one_name_are_a_mistake() {
        var one = onMoved("same", heard::add);
        var other = new TestEventHandler<>("same", SecondTestEvent.class, SecondTestEvent::new, heard::add);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new OutboxRelay(outbox, List.of(one, other), clock));
    }

    @Test
    void everybody_hears_once_and_nothing_is_left() {
        tell(new FirstTestEvent(ANNA, "far"), moved, slept);
        tell(new SecondTestEvent(ANNA, "long"), moved, slept);

        assertThat(relay(moved, slept)).isEqualTo(new Result(2, 0));
        assertThat(heard).containsExactly(new FirstTestEvent(ANNA, "far"), new SecondTestEvent(ANNA, "long"));
        assertThat(outbox.all()).isEmpty();
        assertThat(relay(moved, slept)).isEqualTo(new Result(0, 0));
    }

    @Test
    void who_fails_hears_again_after_waits_that_grow_from_a_second_to_ten_minutes() {
        var failing = onMoved("failing", event -> {
            heard.add(event);
            throw new IllegalStateException("not now");
        });
        tell(new FirstTestEvent(ANNA, "far"), failing);
        assertThat(relay(failing)).isEqualTo(new Result(0, 1));

        for (int wait : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600)) {
            clock.advance(Duration.ofSeconds(wait).minusMillis(1));
            assertThat(relay(failing)).as("before %d s", wait).isEqualTo(new Result(0, 0));
            clock.advance(Duration.ofMillis(1));
            assertThat(relay(failing)).as("after %d s", wait).isEqualTo(new Result(0, 1));
        }

        clock.advance(Duration.ofMinutes(10));
        assertThat(relay(onMoved("failing", heard::add))).isEqualTo(new Result(1, 0));
        assertThat(heard).hasSize(15);
        assertThat(outbox.all()).isEmpty();
    }

    @Test
    void who_fails_holds_up_nobody_else() {
        var failing = onMoved("failing", event -> {
            throw new DependencyUnavailableException(DependencyUnavailableException.Dependency.DATABASE, null);
        });
        for (int i = 0; i < 3; i++) {
            tell(new FirstTestEvent(ANNA, "" + i), failing, moved);
        }

        assertThat(relay(failing, moved)).isEqualTo(new Result(3, 3));
        assertThat(heard).hasSize(3);
        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsOnly("failing");
    }

    @Test
    void what_is_for_a_listener_of_another_version_waits_for_him() {
        tell(new FirstTestEvent(ANNA, "far"), onMoved("of the next version", heard::add), moved);

        assertThat(relay(moved)).isEqualTo(new Result(1, 1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(relay(onMoved("of the next version", heard::add))).isEqualTo(new Result(1, 0));
        assertThat(heard).hasSize(2);
    }

    @Test
    void details_that_cannot_be_read_wait_for_a_version_that_can() {
        var unreadable = new TestEventHandler<FirstTestEvent>(
                "moved",
                FirstTestEvent.class,
                (user, details) -> {
                    throw new IllegalArgumentException("what is this");
                },
                heard::add);
        tell(new FirstTestEvent(ANNA, "far"), unreadable, slept);
        tell(new SecondTestEvent(ANNA, "long"), unreadable, slept);

        assertThat(relay(unreadable, slept)).isEqualTo(new Result(1, 1));
        assertThat(heard).containsExactly(new SecondTestEvent(ANNA, "long"));
    }

    @Test
    void what_somebody_took_and_died_with_is_heard_when_his_lease_is_over() {
        tell(new FirstTestEvent(ANNA, "far"), moved);
        var dying = onMoved("moved", event -> {
            throw new StackOverflowError("died");
        });
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> relay(dying));

        assertThat(relay(moved)).isEqualTo(new Result(0, 0));
        clock.advance(Duration.ofSeconds(30));
        assertThat(relay(moved)).isEqualTo(new Result(1, 0));
    }

    @Test
    void a_round_takes_fifty_entries_the_oldest_first() {
        for (int i = 0; i < 60; i++) {
            tell(new FirstTestEvent(ANNA, "" + i), moved);
        }

        assertThat(relay(moved)).isEqualTo(new Result(50, 0));
        assertThat(relay(moved)).isEqualTo(new Result(10, 0));
        assertThat(heard)
                .extracting(event -> ((FirstTestEvent) event).payload())
                .startsWith("0", "1", "2")
                .endsWith("59");
    }
}
