package com.datingtoday.adapter.providers.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A provider on this machine: it refuses what the real one would refuse, and otherwise answers as a test says. */
public abstract class ProviderStub implements AutoCloseable {

    /** What the provider does with a request that is right. */
    public interface StubResponse {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Map<String, String>> messages = new CopyOnWriteArrayList<>();
    private final List<Integer> clientPorts = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Map<HttpExchange, Map<String, String>> underWay = new ConcurrentHashMap<>();
    private final Queue<StubResponse> next = new ArrayDeque<>();
    private StubResponse last = accepting();

    @SuppressWarnings("this-escape") // nobody knows the address before the constructor has ended
    public ProviderStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** How the provider says yes. */
    public abstract StubResponse accepting();

    /** How the provider says no to this request, whatever the test wants, or null if the request is right. */
    public abstract @Nullable StubResponse objection(HttpExchange exchange, byte[] body);

    /** What the request says, by name. */
    public abstract Map<String, String> message(HttpExchange exchange, byte[] body);

    /** Each request from now on is answered like this. */
    public final void answer(StubResponse every) {
        answers(List.of(every));
    }

    /** The next requests are answered like these, in turn; all after them as the last of these. */
    public final void answers(List<StubResponse> inTurn) {
        synchronized (next) {
            next.clear();
            next.addAll(inTurn.subList(0, inTurn.size() - 1));
            last = inTurn.getLast();
        }
    }

    private StubResponse nextAnswer() {
        synchronized (next) {
            var taken = next.poll();
            return taken == null ? last : taken;
        }
    }

    /** The request that is being answered, by name. */
    protected final Map<String, String> message(HttpExchange exchange) {
        return Objects.requireNonNull(underWay.get(exchange));
    }

    /** Is called with each request once its answer is chosen, before that is given. */
    protected void received(HttpExchange exchange, byte[] body) {}

    /** Every request that was read, in order, whatever was answered; the answer is chosen before a request is seen here. */
    public final List<Map<String, String>> messages() {
        return messages;
    }

    /** From which ports of the client the requests came: one for each connection. */
    public final List<Integer> clientPorts() {
        return clientPorts;
    }

    public final String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var message = message(exchange, body);
            underWay.put(exchange, message);
            var objection = objection(exchange, body);
            var chosen = objection == null ? nextAnswer() : objection;
            clientPorts.add(exchange.getRemoteAddress().getPort());
            messages.add(message);
            received(exchange, body);
            chosen.to(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(exchange);
        }
    }

    public static StubResponse json(int status, String body) {
        return text(status, "application/json;charset=utf-8", body);
    }

    public static StubResponse text(int status, String type, String body) {
        return exchange -> {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static StubResponse with(String header, String value, StubResponse stubResponse) {
        return exchange -> {
            exchange.getResponseHeaders().set(header, value);
            stubResponse.to(exchange);
        };
    }

    /** Reads the request, and closes the connection without a word. */
    public static StubResponse hangingUp() {
        return exchange -> {};
    }

    /** Reads the request, and is silent. */
    public final StubResponse hanging() {
        return exchange -> closing.await();
    }

    /** Sends a byte before each silence becomes too long, for ever. */
    public final StubResponse trickling() {
        return trickling(0);
    }

    /** As {@link #trickling()}, of an answer that is said to be so long; 0 if nothing is said. */
    public final StubResponse trickling(long length) {
        return exchange -> {
            exchange.sendResponseHeaders(200, length);
            do {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            } while (!closing.await(20, TimeUnit.MILLISECONDS));
        };
    }

    public static Map<String, String> form(@Nullable String encoded) {
        var fields = new TreeMap<String, String>();
        for (var field : encoded == null || encoded.isEmpty() ? new String[0] : encoded.split("&")) {
            var parts = field.split("=", 2);
            fields.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
