package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.HttpConnection;
import com.datingtoday.benchmarks.load.WebSocketConnection;
import io.lettuce.core.RedisClient;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.SynchronousQueue;
import org.HdrHistogram.Histogram;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the delivery time of a message to a connection on another instance, and the cost of an idle connection. */
public final class ConnectionBenchmark {

    private static final Logger log = LoggerFactory.getLogger(ConnectionBenchmark.class);

    private static final Path DATA = Path.of("target/sockets");
    private static final Path RESULTS = Path.of("target/sockets.md");
    private static final int WARM_UP = 500;
    private static final int MESSAGES = 2_000;
    private static final int IDLE = 10_000;
    private static final int HIGHEST_SECONDS = 10;

    private ConnectionBenchmark() {}

    /** Runs the benchmark; it has no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(DATA);
        try (var serviceUnderTest = ServiceUnderTest.start(1_000, DATA.resolve("people"), "256m")) {
            var report = delivery(serviceUnderTest) + idle(serviceUnderTest);
            Files.writeString(RESULTS, report);
            log.info("benchmark report written file={}", RESULTS);
        }
    }

    private static String delivery(ServiceUnderTest serviceUnderTest) throws InterruptedException {
        try (var other = serviceUnderTest.startInstance("256m", DATA.resolve("other.log"), List.of())) {
            var sender = serviceUnderTest.users().member(0);
            var receiver = serviceUnderTest.users().member(1);
            var published = publish(serviceUnderTest.redis());
            var delivered = new Histogram(HIGHEST_SECONDS * 1_000_000_000L, 3);
            var answered = new Histogram(HIGHEST_SECONDS * 1_000_000_000L, 3);
            try (var connection = new HttpConnection(serviceUnderTest.service().port());
                    var socket = open(other, receiver)) {
                for (int number = 0; number < WARM_UP + MESSAGES; number++) {
                    var request = LoggedInUsers.messageRequest(sender, receiver, "delivery " + number);
                    var begun = System.nanoTime();
                    connection.exchange(request);
                    var answer = System.nanoTime() - begun;
                    socket.receive();
                    if (number >= WARM_UP) {
                        delivered.recordValue(System.nanoTime() - begun);
                        answered.recordValue(answer);
                    }
                }
            }
            return """
                    | one after the other, %,d times | p50 ms | p99 ms |
                    |---|---|---|
                    %s%s%s""".formatted(
                            MESSAGES,
                            row("raw PUBLISH of Redis to its subscriber", published),
                            row("sending a message to its answer", answered),
                            row("sending a message to the connection at the other instance", delivered));
        }
    }

    /** Measures the time until a subscriber in this process receives a published message. */
    private static Histogram publish(String redis) throws InterruptedException {
        var times = new Histogram(HIGHEST_SECONDS * 1_000_000_000L, 3);
        var heard = new SynchronousQueue<String>();
        try (var client = RedisClient.create(redis);
                var subscriber = client.connectPubSub();
                var publisher = client.connect()) {
            subscriber.addListener(new RedisPubSubAdapter<>() {
                @Override
                public void message(String channel, String message) {
                    try {
                        heard.put(message);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            });
            subscriber.sync().subscribe("benchmark");
            for (int number = 0; number < WARM_UP + MESSAGES; number++) {
                var begun = System.nanoTime();
                publisher.sync().publish("benchmark", "x".repeat(300));
                heard.take();
                if (number >= WARM_UP) {
                    times.recordValue(System.nanoTime() - begun);
                }
            }
        }
        return times;
    }

    private static WebSocketConnection open(ServerProcess instance, LoggedInUsers.BenchmarkUser benchmarkUser) {
        try (var connection = new HttpConnection(instance.port())) {
            return open(instance, benchmarkUser, connection);
        }
    }

    private static WebSocketConnection open(
            ServerProcess instance, LoggedInUsers.BenchmarkUser benchmarkUser, HttpConnection connection) {
        connection.exchange(benchmarkUser.client().request("POST", "/api/chat/ticket", ""));
        var socket = new WebSocketConnection(instance.port());
        socket.send("{\"type\": \"auth\", \"ticket\": \"%s\"}"
                .formatted(LoggedInUsers.data(connection).path("ticket").asString()));
        socket.receive();
        return socket;
    }

    private static String idle(ServiceUnderTest serviceUnderTest) {
        var settings = List.of(
                "--datingtoday.chat.max-connections-per-user=" + IDLE,
                "--datingtoday.chat.connection.heartbeat-interval=10m",
                "--datingtoday.chat.connection.idle-timeout=20m");
        try (var instance = serviceUnderTest.startInstance("512m", DATA.resolve("idle.log"), settings)) {
            var all = new ArrayList<WebSocketConnection>();
            try (var connection = new HttpConnection(instance.port())) {
                // The first messages load classes.
                for (int number = 0; number < WARM_UP; number++) {
                    all.add(open(instance, serviceUnderTest.users().member(number), connection));
                }
                var before = instance.liveHeap();
                var resident = instance.residentMiB();
                for (int number = 0; number < IDLE; number++) {
                    all.add(open(instance, serviceUnderTest.users().member(number), connection));
                }
                var heap = (instance.liveHeap() - before) / 1024.0 / IDLE;
                var more = (instance.residentMiB() - resident) * 1024.0 / IDLE;
                return String.format(
                        Locale.ROOT,
                        "%n%,d idle connections at one instance: %.1f KiB of live heap each, resident memory grew by %.1f KiB"
                                + " each (goal: 27 KB).%n",
                        IDLE,
                        heap,
                        more);
            } finally {
                all.forEach(WebSocketConnection::close);
            }
        }
    }

    private static String row(String what, Histogram times) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                what,
                times.getValueAtPercentile(50) / 1e6,
                times.getValueAtPercentile(99) / 1e6);
    }
}
