package com.datingtoday.bootstrap.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Together;
import com.datingtoday.bootstrap.testing.Wire;
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
record Storm(List<Pair> pairs, int senders, int messages) {

    /** What an honest instance answers that cannot serve just now. */
    private static final List<Integer> NOT_NOW = List.of(1001, 1002, 1004, 1900, 1901, -1);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    record Pair(Person one, Person other) {}

    /** What a device was told of one of its messages. */
    record Acknowledged(Pair pair, Person from, String id, String words, long seq) {}

    static Storm of(int conversations, int senders, int messages, IntFunction<Person> people) {
        var pairs = IntStream.range(0, conversations)
                .mapToObj(number -> new Pair(people.apply(2 * number), people.apply(2 * number + 1)))
                .toList();
        return new Storm(pairs, senders, messages);
    }

    /** Sends everything; each person's device speaks to the instance that {@code at} says. */
    List<Acknowledged> blow(IntFunction<UnaryOperator<Person>> at) {
        return blow(at, () -> false);
    }

    /** As the other, and goes on as long as there shall be more. */
    List<Acknowledged> blow(IntFunction<UnaryOperator<Person>> at, BooleanSupplier more) {
        var acknowledged = new ConcurrentHashMap<String, Acknowledged>();
        Together.run(senders, sender -> {
            var pair = pairs.get(sender % pairs.size());
            var mine = (sender / pairs.size()) % 2 == 0;
            var from = mine ? pair.one() : pair.other();
            var to = mine ? pair.other() : pair.one();
            for (var number = 0; number < messages || more.getAsBoolean(); number++) {
                var id = "s%d-%d-%s".formatted(sender, number, Wire.random(2));
                var words = "message %d of sender %d".formatted(number, sender);
                var seq = persist(at.apply(sender + number).apply(from), to, words, id);
                // Every third is sent again although it was acknowledged.
                if (number % 3 == 0) {
                    assertThat(persist(at.apply(sender + number + 1).apply(from), to, words, id))
                            .isEqualTo(seq);
                }
                acknowledged.put(id, new Acknowledged(pair, from, id, words, seq));
            }
            return true;
        });
        return List.copyOf(acknowledged.values());
    }

    /** Sends until it is acknowledged; an honest "not now" is no answer. */
    private static long persist(Person from, Person to, String words, String id) {
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> attempt(from, to, words, id), seq -> seq > 0);
    }

    /** The message's number; 0 if it was not acknowledged. */
    private static long attempt(Person from, Person to, String words, String id) {
        try {
            var reply = Talk.say(from, to, words, id);
            if (reply.code() == 0) {
                return Talk.seq(reply);
            }
            assertThat(NOT_NOW).as(reply.body()).contains(reply.code());
            return 0;
        } catch (UncheckedIOException away) {
            // The instance is gone; it will be back.
            return 0;
        }
    }

    /** Every message once, numbered from 1 without gaps, and the same for both sides. */
    void assertWhole(List<Acknowledged> acknowledged) {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(senders * messages);
        for (var pair : pairs) {
            var history = Talk.history(pair.one(), pair.other());
            var expected =
                    acknowledged.stream().filter(one -> one.pair().equals(pair)).toList();
            assertThat(history.stream().map(message -> message.path("seq").asLong()))
                    .isEqualTo(
                            LongStream.rangeClosed(1, expected.size()).boxed().toList());
            assertThat(bySeq(history)).isEqualTo(words(expected));
            assertThat(plain(Talk.history(pair.other(), pair.one()))).isEqualTo(plain(history));
            assertUnread(pair, history);
        }
    }

    private static Map<Long, String> words(List<Acknowledged> acknowledged) {
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
    private static void assertUnread(Pair pair, List<JsonNode> history) {
        var waiting = new ArrayList<Long>();
        for (var reader : List.of(pair.one(), pair.other())) {
            var own = history.stream()
                    .filter(message ->
                            message.path("from").asLong() == reader.id().value())
                    .mapToLong(message -> message.path("seq").asLong())
                    .max()
                    .orElse(0);
            waiting.add(history.size() - own);
        }
        assertThat(List.of(unread(pair.one(), pair.other()), unread(pair.other(), pair.one())))
                .isEqualTo(waiting);
    }

    private static long unread(Person reader, Person peer) {
        return Talk.ok(reader.client().get(Talk.contact(peer)))
                .json()
                .at("/data/talk/unread")
                .asLong();
    }
}
