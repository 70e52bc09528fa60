package com.datingtoday.bootstrap.chat;

import static com.datingtoday.bootstrap.chat.ChatActions.messages;
import static com.datingtoday.bootstrap.chat.ChatActions.send;
import static com.datingtoday.bootstrap.chat.ChatActions.sendText;
import static com.datingtoday.bootstrap.chat.ChatActions.storedSeq;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.CallCosts;
import com.datingtoday.bootstrap.testing.CallCosts.CallCost;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Maximum numbers of Redis round trips and SQL statements of chat calls. */
class ChatBudgetIT {

    static TestInstance testInstance;
    static CallCosts callCosts;

    @BeforeAll
    static void start() {
        // Scheduled jobs would add to the measured cost.
        testInstance = TestInstance.start("--datingtoday.scheduled-jobs=false");
        callCosts = new CallCosts(testInstance);
        storedSeq(TestUser.adult(testInstance), TestUser.adult(testInstance), "scripts are loaded once");
    }

    @AfterAll
    static void stop() {
        testInstance.close();
    }

    /** Returns the cost of a call whose profiles are in the in-process cache, which stores them for one second. */
    private static CallCost cheapest(Supplier<ApiReply> call) {
        return Stream.generate(() -> callCosts.costOf(0, call))
                .limit(4)
                .min(Comparator.comparingLong(CallCost::redis).thenComparingLong(CallCost::sql))
                .orElseThrow();
    }

    @Test
    void a_text_in_an_existing_conversation_costs_five_statements_and_one_commit() {
        var anna = TestUser.adult(testInstance);
        var bob = TestUser.adult(testInstance);
        storedSeq(anna, bob, "hello");

        assertThat(cheapest(() -> sendText(anna, bob, "words " + System.nanoTime())))
                .isEqualTo(new CallCost(3, 5, 1));
    }

    @Test
    void a_picture_costs_one_more_statement() {
        var anna = TestUser.adult(testInstance);
        var bob = TestUser.adult(testInstance);
        storedSeq(anna, bob, "hello");
        var media = anna.client().upload("/api/media", TestPhotos.jpeg()).data("media_id");
        anna.view(bob);

        var callCost = callCosts.costOf(0, () -> send(anna, bob, "image", media));

        assertThat(callCost.sql()).isEqualTo(6);
        assertThat(callCost.redis()).isLessThanOrEqualTo(3);
        assertThat(callCost.transactions()).isEqualTo(1);
    }

    @Test
    void a_first_message_costs_three_more_statements() {
        var anna = TestUser.adult(testInstance);
        var bob = TestUser.adult(testInstance);
        anna.view(bob);

        var callCost = callCosts.costOf(0, () -> sendText(anna, bob, "hello " + System.nanoTime()));

        assertThat(callCost.sql()).isLessThanOrEqualTo(8);
        assertThat(callCost.transactions()).isEqualTo(1);
        assertThat(callCost.redis()).isLessThanOrEqualTo(4);
    }

    @Test
    void a_page_of_history_costs_one_round_trip_and_one_range_read() {
        var anna = TestUser.adult(testInstance);
        var bob = TestUser.adult(testInstance);
        for (var number = 0; number < 25; number++) {
            storedSeq(anna, bob, "words " + number);
        }

        assertThat(cheapest(() -> bob.client().get(messages(anna)))).isEqualTo(new CallCost(1, 1, 0));
    }

    @Test
    void twenty_contacts_with_unread_messages_cost_two_round_trips_and_one_statement() {
        var anna = TestUser.adult(testInstance);
        for (var number = 0; number < 20; number++) {
            storedSeq(TestUser.adult(testInstance), anna, "hello " + number);
        }

        var callCost = cheapest(() -> anna.client().get("/api/contacts?limit=20"));

        assertThat(callCost.redis()).isLessThanOrEqualTo(2);
        assertThat(callCost.sql()).isEqualTo(1);
    }

    @Test
    void the_unread_count_costs_at_most_two_statements() {
        var anna = TestUser.adult(testInstance);
        var bob = TestUser.adult(testInstance);
        storedSeq(bob, anna, "hello");

        var callCost = cheapest(() -> anna.client().get("/api/contacts/unread"));

        assertThat(callCost.sql()).isLessThanOrEqualTo(2);
        assertThat(callCost.redis()).isLessThanOrEqualTo(2);
    }
}
