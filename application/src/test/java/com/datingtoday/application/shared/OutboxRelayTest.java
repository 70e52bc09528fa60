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

class OutboxRelayTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId ANNA = new UserId(100_001);

    private record FirstTestEvent(UserId user, String payload) implements DomainEvent {}

    private record SecondTestEvent(UserId user, String payload) implements DomainEvent {}

    final TestClock clock = new TestClock(NOON);
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final List<Object> handled = new ArrayList<>();

    private EventHandler<FirstTestEvent> firstHandler(String name, Consumer<FirstTestEvent> action) {
        return new TestEventHandler<>(name, FirstTestEvent.class, FirstTestEvent::new, action);
    }

    private final EventHandler<FirstTestEvent> moved = firstHandler("moved", handled::add);
    private final EventHandler<SecondTestEvent> slept =
            new TestEventHandler<>("slept", SecondTestEvent.class, SecondTestEvent::new, handled::add);

    private void publish(DomainEvent event, EventHandler<?>... handlers) {
        new OutboxEventPublisher(outbox, () -> List.of(handlers), clock).publish(event);
    }

    private Result relay(EventHandler<?>... handlers) {
        return new OutboxRelay(outbox, List.of(handlers), clock).relay();
    }

    @Test
    void an_event_has_an_entry_for_each_handler_of_its_type() {
        publish(new FirstTestEvent(ANNA, "far"), moved, slept, firstHandler("moved too", handled::add));

        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsExactly("moved", "moved too");
        assertThat(outbox.all())
                .allMatch(entry -> entry.user().equals(ANNA) && entry.payload().equals("far"));
        assertThat(handled).isEmpty();
    }

    @Test
    void a_handler_of_all_events_gets_every_event() {
        var all = new TestEventHandler<>("all", DomainEvent.class, FirstTestEvent::new, handled::add);

        publish(new SecondTestEvent(ANNA, ""), all, moved);

        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsExactly("all");
    }

    @Test
    void an_event_without_handlers_is_not_stored() {
        publish(new SecondTestEvent(ANNA, ""), moved);

        assertThat(outbox.all()).isEmpty();
    }

    @Test
    void two_handlers_must_not_have_the_same_name() {
        var one = firstHandler("same", handled::add);
        var other = new TestEventHandler<>("same", SecondTestEvent.class, SecondTestEvent::new, handled::add);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new OutboxRelay(outbox, List.of(one, other), clock));
    }

    @Test
    void each_handler_is_called_once_and_the_outbox_is_empty_afterwards() {
        publish(new FirstTestEvent(ANNA, "far"), moved, slept);
        publish(new SecondTestEvent(ANNA, "long"), moved, slept);

        assertThat(relay(moved, slept)).isEqualTo(new Result(2, 0));
        assertThat(handled).containsExactly(new FirstTestEvent(ANNA, "far"), new SecondTestEvent(ANNA, "long"));
        assertThat(outbox.all()).isEmpty();
        assertThat(relay(moved, slept)).isEqualTo(new Result(0, 0));
    }

    @Test
    void a_failed_handler_is_retried_after_delays_from_one_second_to_ten_minutes() {
        var failing = firstHandler("failing", event -> {
            handled.add(event);
            throw new IllegalStateException("test failure");
        });
        publish(new FirstTestEvent(ANNA, "far"), failing);
        assertThat(relay(failing)).isEqualTo(new Result(0, 1));

        for (int wait : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600)) {
            clock.advance(Duration.ofSeconds(wait).minusMillis(1));
            assertThat(relay(failing)).as("before %d s", wait).isEqualTo(new Result(0, 0));
            clock.advance(Duration.ofMillis(1));
            assertThat(relay(failing)).as("after %d s", wait).isEqualTo(new Result(0, 1));
        }

        clock.advance(Duration.ofMinutes(10));
        assertThat(relay(firstHandler("failing", handled::add))).isEqualTo(new Result(1, 0));
        assertThat(handled).hasSize(15);
        assertThat(outbox.all()).isEmpty();
    }

    @Test
    void a_failed_handler_does_not_delay_other_handlers() {
        var failing = firstHandler("failing", event -> {
            throw new DependencyUnavailableException(DependencyUnavailableException.Dependency.DATABASE, null);
        });
        for (int i = 0; i < 3; i++) {
            publish(new FirstTestEvent(ANNA, "" + i), failing, moved);
        }

        assertThat(relay(failing, moved)).isEqualTo(new Result(3, 3));
        assertThat(handled).hasSize(3);
        assertThat(outbox.all()).extracting(Outbox.Entry::listener).containsOnly("failing");
    }

    @Test
    void an_entry_of_an_unknown_handler_is_retried() {
        publish(new FirstTestEvent(ANNA, "far"), firstHandler("of the next version", handled::add), moved);

        assertThat(relay(moved)).isEqualTo(new Result(1, 1));
        clock.advance(Duration.ofSeconds(1));
        assertThat(relay(firstHandler("of the next version", handled::add))).isEqualTo(new Result(1, 0));
        assertThat(handled).hasSize(2);
    }

    @Test
    void an_entry_with_an_unreadable_payload_is_retried() {
        var unreadable = new TestEventHandler<FirstTestEvent>(
                "moved",
                FirstTestEvent.class,
                (user, details) -> {
                    throw new IllegalArgumentException("unknown format");
                },
                handled::add);
        publish(new FirstTestEvent(ANNA, "far"), unreadable, slept);
        publish(new SecondTestEvent(ANNA, "long"), unreadable, slept);

        assertThat(relay(unreadable, slept)).isEqualTo(new Result(1, 1));
        assertThat(handled).containsExactly(new SecondTestEvent(ANNA, "long"));
    }

    @Test
    void an_entry_of_a_crashed_instance_is_delivered_after_its_lease() {
        publish(new FirstTestEvent(ANNA, "far"), moved);
        var crashing = firstHandler("moved", event -> {
            throw new StackOverflowError("crash");
        });
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> relay(crashing));

        assertThat(relay(moved)).isEqualTo(new Result(0, 0));
        clock.advance(Duration.ofSeconds(30));
        assertThat(relay(moved)).isEqualTo(new Result(1, 0));
    }

    @Test
    void a_batch_has_fifty_entries_the_oldest_first() {
        for (int i = 0; i < 60; i++) {
            publish(new FirstTestEvent(ANNA, "" + i), moved);
        }

        assertThat(relay(moved)).isEqualTo(new Result(50, 0));
        assertThat(relay(moved)).isEqualTo(new Result(10, 0));
        assertThat(handled)
                .extracting(event -> ((FirstTestEvent) event).payload())
                .startsWith("0", "1", "2")
                .endsWith("59");
    }
}
