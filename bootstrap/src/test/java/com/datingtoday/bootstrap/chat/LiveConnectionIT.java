package com.datingtoday.bootstrap.chat;

import static com.datingtoday.bootstrap.chat.ChatActions.markRead;
import static com.datingtoday.bootstrap.chat.ChatActions.messages;
import static com.datingtoday.bootstrap.chat.ChatActions.ok;
import static com.datingtoday.bootstrap.chat.ChatActions.storedSeq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.auth.account.SuspendAccount;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ChatTestClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Live events reach all devices of a user on any instance. */
class LiveConnectionIT {

    private static final int LOGGED_OUT = 4401;

    private final TestInstance one = TestInstance.one();
    private final TestInstance two = TestInstance.two();
    private final TestUser anna = TestUser.adult(one);
    private final TestUser bob = TestUser.adult(one);

    @Test
    void a_message_reaches_all_devices_of_both_users_on_both_instances() {
        try (var here = ChatTestClient.open(bob, one);
                var there = ChatTestClient.open(bob, two);
                var own = ChatTestClient.open(anna, two)) {
            storedSeq(anna, bob, "hello");

            for (var device : List.of(here, there, own)) {
                var frame = device.next("message");
                assertThat(frame.at("/message/content").asString()).isEqualTo("hello");
                assertThat(frame.at("/message/seq").asLong()).isEqualTo(1);
                assertThat(frame.path("version").asLong()).isEqualTo(1);
            }
        }
    }

    @Test
    void reads_recalls_typing_and_matches_are_published() {
        storedSeq(anna, bob, "hello");
        try (var annas = ChatTestClient.open(anna, one);
                var bobs = ChatTestClient.open(bob, two)) {
            ok(markRead(bob, anna, 1));
            assertThat(bobs.next("read").path("seq").asLong()).isEqualTo(1);
            ok(anna.client().post(messages(bob) + "/1/recall"));
            assertThat(bobs.next("recalled").path("seq").asLong(1)).isEqualTo(1);
            annas.send("{\"type\": \"typing\", \"peer_id\": " + bob.id().value() + "}");
            assertThat(bobs.next("typing").path("peer_id").asLong())
                    .isEqualTo(anna.id().value());
            anna.follow(bob);
            bob.follow(anna);
            assertThat(bobs.next("match").path("peer_id").asLong())
                    .isEqualTo(anna.id().value());
            assertThat(annas.next("match").path("peer_id").asLong())
                    .isEqualTo(bob.id().value());
        }
    }

    @Test
    void frames_that_the_server_does_not_know_leave_the_connection_open() {
        try (var bobs = ChatTestClient.open(bob, two)) {
            bobs.send("{\"type\": \"shout\"}");
            assertThat(bobs.next("error").path("reason").asString()).isEqualTo("FRAME_UNKNOWN");
            bobs.send("shout");
            assertThat(bobs.next("error").path("field").isNull()).isTrue();
            bobs.send("{\"type\": \"typing\", \"peer_id\": 5}");
            assertThat(bobs.next("error").path("field").asString()).isEqualTo("peer_id");
            bobs.send("{\"type\": \"auth\", \"ticket\": \"again\"}");
            assertThat(bobs.next("error").path("reason").asString()).isEqualTo("FRAME_MALFORMED");

            bobs.send("{\"type\": \"ping\", \"sent\": 1}");
            bobs.next("pong");
        }
    }

    @Test
    void a_block_stops_events_between_the_users_and_closes_no_connection() {
        storedSeq(anna, bob, "hello");
        try (var annas = ChatTestClient.open(anna, one);
                var bobs = ChatTestClient.open(bob, two)) {
            anna.block(bob);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> bob.at(two).view(anna).code() == 501);
            annas.unreadFrames();

            bobs.send("{\"type\": \"typing\", \"peer_id\": " + anna.id().value() + "}");
            bobs.send("{\"type\": \"ping\"}");
            bobs.next("pong");
            annas.send("{\"type\": \"ping\"}");
            annas.next("pong");
            annas.assertNotReceived("typing");
            assertThat(annas.isOpen()).isTrue();
            assertThat(bobs.isOpen()).isTrue();
        }
    }

    @Test
    void logout_and_suspension_close_connections_on_every_instance() {
        try (var bobs = ChatTestClient.open(bob, two);
                var annas = ChatTestClient.open(anna, two)) {
            ok(bob.client().post("/api/auth/logout"));
            assertThat(bobs.closeCode()).isEqualTo(LOGGED_OUT);
            assertThat(annas.isOpen()).isTrue();

            one.bean(SuspendAccount.class).suspend(new SuspendAccount.Command(anna.id()));
            assertThat(annas.closeCode()).isEqualTo(LOGGED_OUT);
        }
    }

    @Test
    void a_sixth_connection_is_closed_on_any_instance() {
        var open = new ArrayList<ChatTestClient>();
        try {
            for (var number = 0; number < 5; number++) {
                open.add(ChatTestClient.open(bob, number % 2 == 0 ? one : two));
            }
            var sixth = ChatTestClient.tryOpen(bob, two);
            open.add(sixth);
            assertThat(sixth.closeCode()).isEqualTo(4409);
            storedSeq(anna, bob, "hello");
            open.getFirst().next("message");
        } finally {
            open.forEach(ChatTestClient::close);
        }
    }

    @Test
    void a_reconnected_device_fetches_all_missed_changes() {
        storedSeq(anna, bob, "first");
        for (var round = 0; round < 20; round++) {
            long known;
            try (var bobs = ChatTestClient.open(bob, round % 2 == 0 ? one : two)) {
                storedSeq(anna, bob, "while he listens " + round);
                known = bobs.next("message").at("/message/seq").asLong();
            }
            storedSeq(anna, bob, "while he is away " + round);
            storedSeq(anna, bob, "and again " + round);
            var missed = ChatActions.list(bob.client().get(messages(anna) + "?after=" + known)).stream()
                    .map(message -> message.path("seq").asLong())
                    .toList();
            assertThat(missed)
                    .isEqualTo(LongStream.of(known + 1, known + 2).boxed().toList());
        }
    }

    @Test
    void thirty_reconnects_during_a_conversation_lose_no_message() {
        reconnect(30);
    }

    @Test
    @Tag("thorough")
    void a_thousand_reconnects_during_a_conversation_lose_no_message() {
        reconnect(1_000);
    }

    /**
     * Reconnects repeatedly; the device fetches missed changes, receives live events after them, and has each message
     * once.
     */
    private void reconnect(int times) {
        var over = new AtomicBoolean();
        var talking = CompletableFuture.supplyAsync(() -> {
            var words = new ArrayList<String>();
            while (!over.get()) {
                words.add("words " + words.size());
                storedSeq(anna, bob, words.getLast());
            }
            return words;
        });
        var testDevice = new TestDevice();
        for (var time = 0; time < times; time++) {
            try (var bobs = ChatTestClient.open(bob, time % 2 == 0 ? one : two)) {
                testDevice.catchUp();
                testDevice.receive(bobs.next("message"));
                testDevice.receive(bobs.next("message"));
            }
        }
        over.set(true);
        var words = talking.join();
        testDevice.catchUp();

        assertThat(testDevice.received).isEqualTo(words).hasSizeGreaterThanOrEqualTo(2 * times);
    }

    /** Client that follows docs/chat.md. */
    private final class TestDevice {

        private final List<String> received = new ArrayList<>();

        /** A known sequence number is skipped; after a gap the changes are fetched. */
        private void receive(JsonNode frame) {
            var seq = frame.at("/message/seq").asInt();
            if (seq == received.size() + 1) {
                received.add(frame.at("/message/content").asString());
            } else if (seq > received.size()) {
                catchUp();
            }
        }

        private void catchUp() {
            ApiReply page;
            do {
                page = ok(bob.client().get(messages(anna) + "?limit=100&after=" + received.size()));
                page.json().at("/data/list").forEach(message -> {
                    assertThat(message.path("seq").asInt()).isEqualTo(received.size() + 1);
                    received.add(message.path("content").asString());
                });
            } while (page.json().at("/data/has_next").asBoolean());
        }
    }

    @Test
    void an_instance_that_stops_gives_its_clients_different_reconnect_times() {
        var stopping = TestInstance.start();
        try (var bobs = ChatTestClient.open(bob, stopping)) {
            stopping.close();

            assertThat(bobs.next("reconnect").path("after_ms").asInt()).isBetween(0, 5_000);
            assertThat(bobs.closeCode()).isEqualTo(1012);
        }
    }
}
