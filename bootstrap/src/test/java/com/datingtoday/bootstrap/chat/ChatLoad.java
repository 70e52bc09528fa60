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
 * Many devices that talk at the same time, and send again whatever was not acknowledged.
 *
 * @param pairs who talks with whom
 * @param senders how many devices
 * @param messages how many each sends
 */
record ChatLoad(List<UserPair> pairs, int senders, int messages) {

    /** What an honest instance answers that cannot serve just now. */
    private static final List<Integer> NOT_NOW = List.of(1001, 1002, 1004, 1900, 1901, -1);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    record UserPair(TestUser one, TestUser other) {}

    /** What a device was told of one of its messages. */
    record AcknowledgedMessage(UserPair pair, TestUser from, String id, String words, long seq) {}

    static ChatLoad of(int conversations, int senders, int messages, IntFunction<TestUser> people) {
        var pairs = IntStream.range(0, conversations)
                .mapToObj(number -> new UserPair(people.apply(2 * number), people.apply(2 * number + 1)))
                .toList();
        return new ChatLoad(pairs, senders, messages);
    }

    /** Sends everything; each person's device speaks to the instance that {@code at} says. */
    List<AcknowledgedMessage> blow(IntFunction<UnaryOperator<TestUser>> at) {
        return blow(at, () -> false);
    }

    /** As the other, and goes on as long as there shall be more. */
    List<AcknowledgedMessage> blow(IntFunction<UnaryOperator<TestUser>> at, BooleanSupplier more) {
        var acknowledged = new ConcurrentHashMap<String, AcknowledgedMessage>();
        ConcurrentRunner.run(senders, sender -> {
            var userPair = pairs.get(sender % pairs.size());
            var mine = (sender / pairs.size()) % 2 == 0;
            var from = mine ? userPair.one() : userPair.other();
            var to = mine ? userPair.other() : userPair.one();
            for (var number = 0; number < messages || more.getAsBoolean(); number++) {
                var id = "s%d-%d-%s".formatted(sender, number, RawHttpClient.random(2));
                var words = "message %d of sender %d".formatted(number, sender);
                var seq = persist(at.apply(sender + number).apply(from), to, words, id);
                // Every third is sent again although it was acknowledged.
                if (number % 3 == 0) {
                    assertThat(persist(at.apply(sender + number + 1).apply(from), to, words, id))
                            .isEqualTo(seq);
                }
                acknowledged.put(id, new AcknowledgedMessage(userPair, from, id, words, seq));
            }
            return true;
        });
        return List.copyOf(acknowledged.values());
    }

    /** Sends until it is acknowledged; an honest "not now" is no answer. */
    private static long persist(TestUser from, TestUser to, String words, String id) {
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> attempt(from, to, words, id), seq -> seq > 0);
    }

    /** The message's number; 0 if it was not acknowledged. */
    private static long attempt(TestUser from, TestUser to, String words, String id) {
        try {
            var apiReply = ChatActions.say(from, to, words, id);
            if (apiReply.code() == 0) {
                return ChatActions.seq(apiReply);
            }
            assertThat(NOT_NOW).as(apiReply.body()).contains(apiReply.code());
            return 0;
        } catch (UncheckedIOException away) {
            // The instance is gone; it will be back.
            return 0;
        }
    }

    /** Every message once, numbered from 1 without gaps, and the same for both sides. */
    void assertWhole(List<AcknowledgedMessage> acknowledged) {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(senders * messages);
        for (var userPair : pairs) {
            var history = ChatActions.history(userPair.one(), userPair.other());
            var expected = acknowledged.stream()
                    .filter(one -> one.pair().equals(userPair))
                    .toList();
            assertThat(history.stream().map(message -> message.path("seq").asLong()))
                    .isEqualTo(
                            LongStream.rangeClosed(1, expected.size()).boxed().toList());
            assertThat(bySeq(history)).isEqualTo(words(expected));
            assertThat(plain(ChatActions.history(userPair.other(), userPair.one())))
                    .isEqualTo(plain(history));
            assertUnread(userPair, history);
        }
    }

    private static Map<Long, String> words(List<AcknowledgedMessage> acknowledged) {
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

    /** Whoever wrote last has read everything; the other waits for what came after his own last one. */
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
