package com.datingtoday.bootstrap.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestUser;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/**
 * Concurrent devices that send messages and resend those that were not acknowledged.
 *
 * @param pairs pairs of users who exchange messages
 * @param senders number of devices
 * @param messages number of messages per device
 */
record ChatLoad(List<UserPair> pairs, int senders, int messages) {

    /** Codes of responses that a client must retry. */
    private static final List<Integer> RETRYABLE_CODES = List.of(1001, 1002, 1004, 1900, 1901, -1);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    record UserPair(TestUser one, TestUser other) {}

    /** Message that the server acknowledged to a device. */
    record AcknowledgedMessage(UserPair pair, TestUser from, String id, String words, long seq) {}

    static ChatLoad of(int conversations, int senders, int messages, IntFunction<TestUser> people) {
        var pairs = IntStream.range(0, conversations)
                .mapToObj(number -> new UserPair(people.apply(2 * number), people.apply(2 * number + 1)))
                .toList();
        return new ChatLoad(pairs, senders, messages);
    }

    /**
     * Sends all messages.
     *
     * @param at assigns a device to an instance
     */
    List<AcknowledgedMessage> sendAll(IntFunction<UnaryOperator<TestUser>> at) {
        return sendAll(at, () -> false);
    }

    /** Sends all messages, and continues while {@code more} is true. */
    List<AcknowledgedMessage> sendAll(IntFunction<UnaryOperator<TestUser>> at, BooleanSupplier more) {
        var acknowledged = new ConcurrentHashMap<String, AcknowledgedMessage>();
        ConcurrentRunner.run(senders, sender -> {
            var userPair = pairs.get(sender % pairs.size());
            var mine = (sender / pairs.size()) % 2 == 0;
            var from = mine ? userPair.one() : userPair.other();
            var to = mine ? userPair.other() : userPair.one();
            for (var number = 0; number < messages || more.getAsBoolean(); number++) {
                var id = "s%d-%d-%s".formatted(sender, number, RawHttpClient.random(2));
                var words = "message %d of sender %d".formatted(number, sender);
                var seq = sendUntilAcknowledged(at.apply(sender + number).apply(from), to, words, id);
                // Every third message is sent again although it was acknowledged.
                if (number % 3 == 0) {
                    assertThat(sendUntilAcknowledged(
                                    at.apply(sender + number + 1).apply(from), to, words, id))
                            .isEqualTo(seq);
                }
                acknowledged.put(id, new AcknowledgedMessage(userPair, from, id, words, seq));
            }
            return true;
        });
        return List.copyOf(acknowledged.values());
    }

    /** Sends a message until it is acknowledged. */
    private static long sendUntilAcknowledged(TestUser from, TestUser to, String words, String id) {
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> attempt(from, to, words, id), seq -> seq > 0);
    }

    /** Returns the sequence number of the message; 0 if it was not acknowledged. */
    private static long attempt(TestUser from, TestUser to, String words, String id) {
        try {
            var apiReply = ChatActions.sendText(from, to, words, id);
            if (apiReply.code() == 0) {
                return ChatActions.seq(apiReply);
            }
            assertThat(RETRYABLE_CODES).as(apiReply.body()).contains(apiReply.code());
            return 0;
        } catch (UncheckedIOException away) {
            // The instance is down and restarts later.
            return 0;
        }
    }

    /** Checks that each message exists once, numbered from 1 without gaps, in the same order for both users. */
    void assertComplete(List<AcknowledgedMessage> acknowledged) {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(senders * messages);
        for (var userPair : pairs) {
            var history = ChatActions.history(userPair.one(), userPair.other());
            var expected = acknowledged.stream()
                    .filter(one -> one.pair().equals(userPair))
                    .toList();
            assertThat(history.stream().map(message -> message.path("seq").asLong()))
                    .isEqualTo(
                            LongStream.rangeClosed(1, expected.size()).boxed().toList());
            assertThat(bySeq(history)).isEqualTo(texts(expected));
            assertThat(plain(ChatActions.history(userPair.other(), userPair.one())))
                    .isEqualTo(plain(history));
            assertUnread(userPair, history);
        }
    }

    private static Map<Long, String> texts(List<AcknowledgedMessage> acknowledged) {
        var words = new HashMap<Long, String>();
        acknowledged.forEach(
                one -> assertThat(words.put(one.seq(), one.words())).isNull());
        return words;
    }

    private static Map<Long, String> bySeq(List<JsonNode> history) {
        var words = new HashMap<Long, String>();
        history.forEach(message ->
                words.put(message.path("seq").asLong(), message.path("content").asString()));
        return words;
    }

    private static List<String> plain(List<JsonNode> history) {
        return history.stream()
                .map(message -> message.path("seq") + " " + message.path("from") + " " + message.path("content"))
                .toList();
    }

    /** The last sender has no unread messages; for the peer, those after the peer's own last message are unread. */
    private static void assertUnread(UserPair userPair, List<JsonNode> history) {
        var waiting = new ArrayList<Long>();
        for (var reader : List.of(userPair.one(), userPair.other())) {
            var own = history.stream()
                    .filter(message ->
                            message.path("from").asLong() == reader.id().value())
                    .mapToLong(message -> message.path("seq").asLong())
                    .max()
                    .orElse(0);
            waiting.add(history.size() - own);
        }
        assertThat(List.of(unread(userPair.one(), userPair.other()), unread(userPair.other(), userPair.one())))
                .isEqualTo(waiting);
    }

    private static long unread(TestUser reader, TestUser peer) {
        return ChatActions.ok(reader.client().get(ChatActions.contact(peer)))
                .json()
                .at("/data/talk/unread")
                .asLong();
    }
}
