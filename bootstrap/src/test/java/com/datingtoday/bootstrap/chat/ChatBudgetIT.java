package com.datingtoday.bootstrap.chat;

import static com.datingtoday.bootstrap.chat.Talk.messages;
import static com.datingtoday.bootstrap.chat.Talk.said;
import static com.datingtoday.bootstrap.chat.Talk.say;
import static com.datingtoday.bootstrap.chat.Talk.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.Costs;
import com.datingtoday.bootstrap.testing.Costs.Cost;
import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Photos;
import com.datingtoday.bootstrap.testing.Reply;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What talking costs, to the last round trip and statement. */
class ChatBudgetIT {

    static Instance instance;
    static Costs costs;

    @BeforeAll
    static void start() {
        // No clock of its own beside the calls that are counted.
        instance = Instance.start("--datingtoday.housekeeping=false");
        costs = new Costs(instance);
        said(Person.adult(instance), Person.adult(instance), "scripts are loaded once");
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    /** What the call costs when this process remembers the people, which it does for a second. */
    private static Cost cheapest(Supplier<Reply> call) {
        return Stream.generate(() -> costs.of(0, call))
                .limit(4)
                .min(Comparator.comparingLong(Cost::redis).thenComparingLong(Cost::sql))
                .orElseThrow();
    }

    @Test
    void a_text_in_a_known_conversation_is_five_statements_and_one_commit() {
        var anna = Person.adult(instance);
        var bob = Person.adult(instance);
        said(anna, bob, "hello");

        assertThat(cheapest(() -> say(anna, bob, "words " + System.nanoTime()))).isEqualTo(new Cost(3, 5, 1));
    }

    @Test
    void a_picture_is_one_statement_more() {
        var anna = Person.adult(instance);
        var bob = Person.adult(instance);
        said(anna, bob, "hello");
        var media = anna.client().upload("/api/media", Photos.jpeg()).data("media_id");
        anna.see(bob);

        var cost = costs.of(0, () -> send(anna, bob, "image", media));

        assertThat(cost.sql()).isEqualTo(6);
        assertThat(cost.redis()).isLessThanOrEqualTo(3);
        assertThat(cost.transactions()).isEqualTo(1);
    }

    @Test
    void a_first_message_is_three_statements_more() {
        var anna = Person.adult(instance);
        var bob = Person.adult(instance);
        anna.see(bob);

        var cost = costs.of(0, () -> say(anna, bob, "hello " + System.nanoTime()));

        assertThat(cost.sql()).isLessThanOrEqualTo(8);
        assertThat(cost.transactions()).isEqualTo(1);
        assertThat(cost.redis()).isLessThanOrEqualTo(4);
    }

    @Test
    void a_page_of_history_is_one_round_trip_and_one_range() {
        var anna = Person.adult(instance);
        var bob = Person.adult(instance);
        for (var number = 0; number < 25; number++) {
            said(anna, bob, "words " + number);
        }

        assertThat(cheapest(() -> bob.client().get(messages(anna)))).isEqualTo(new Cost(1, 1, 0));
    }

    @Test
    void twenty_contacts_with_what_waits_are_two_round_trips_and_one_statement() {
        var anna = Person.adult(instance);
        for (var number = 0; number < 20; number++) {
            said(Person.adult(instance), anna, "hello " + number);
        }

        var cost = cheapest(() -> anna.client().get("/api/contacts?limit=20"));

        assertThat(cost.redis()).isLessThanOrEqualTo(2);
        assertThat(cost.sql()).isEqualTo(1);
    }

    @Test
    void the_badge_is_at_most_two_statements() {
        var anna = Person.adult(instance);
        var bob = Person.adult(instance);
        said(bob, anna, "hello");

        var cost = cheapest(() -> anna.client().get("/api/contacts/unread"));

        assertThat(cost.sql()).isLessThanOrEqualTo(2);
        assertThat(cost.redis()).isLessThanOrEqualTo(2);
    }
}
