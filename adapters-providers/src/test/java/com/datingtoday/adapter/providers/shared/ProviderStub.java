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

/**
 * HTTP stub of a provider. It rejects invalid requests like the real one and otherwise sends the configured response.
 */
public abstract class ProviderStub implements AutoCloseable {

    /** Response to a valid request. */
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

    @SuppressWarnings("this-escape") // the address is unknown to clients before the constructor ends
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

    /** Returns the success response. */
    public abstract StubResponse accepting();

    /** Returns the error response to an invalid request, or null if the request is valid. */
    public abstract @Nullable StubResponse objection(HttpExchange exchange, byte[] body);

    /** Returns the fields of a request by name. */
    public abstract Map<String, String> message(HttpExchange exchange, byte[] body);

    /** Sets the response to all following requests. */
    public final void answer(StubResponse every) {
        answers(List.of(every));
    }

    /** Sets the responses to the next requests; the last one repeats. */
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

    /** Returns the fields of the current request by name. */
    protected final Map<String, String> message(HttpExchange exchange) {
        return Objects.requireNonNull(underWay.get(exchange));
    }

    /** Called with each request after its response is chosen and before it is sent. */
    protected void received(HttpExchange exchange, byte[] body) {}

    /** Returns all received requests in order. The response is chosen before a request is added. */
    public final List<Map<String, String>> messages() {
        return messages;
    }

    /** Returns the client ports of the requests, which differ between connections. */
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

    /** Reads the request and closes the connection without a response. */
    public static StubResponse hangingUp() {
        return exchange -> {};
    }

    /** Reads the request and sends no response. */
    public final StubResponse hanging() {
        return exchange -> closing.await();
    }

    /** Sends single bytes without end, each within the read timeout. */
    public final StubResponse trickling() {
        return trickling(0);
    }

    /** As {@link #trickling()}, with a declared content length; 0 if it is undeclared. */
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
