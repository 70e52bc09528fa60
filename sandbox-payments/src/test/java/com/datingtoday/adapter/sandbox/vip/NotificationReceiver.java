package com.datingtoday.adapter.sandbox.vip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.PaymentCallback;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** HTTP server that records the requests of the sandbox and accepts them, unless a test queues other responses. */
final class NotificationReceiver implements AutoCloseable {

    /** Response to one request. */
    interface StubResponse {
        void send(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final BlockingQueue<PaymentCallback> callbacks = new LinkedBlockingQueue<>();
    private final Queue<StubResponse> responses = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    NotificationReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Sets the responses to the next requests; later requests are accepted. */
    void respond(StubResponse... next) {
        responses.clear();
        responses.addAll(List.of(next));
    }

    static StubResponse text(int status, String body) {
        return exchange -> {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static StubResponse accepting() {
        return text(200, "success");
    }

    /** Closes the connection without a response. */
    static StubResponse disconnecting() {
        return exchange -> {};
    }

    /** Sends no response until the receiver is closed. */
    StubResponse hanging() {
        return exchange -> closing.await();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var queued = responses.poll();
            var headers = exchange.getRequestHeaders().entrySet().stream()
                    .filter(header -> header.getKey().toLowerCase(Locale.ROOT).startsWith("sandbox"))
                    .collect(Collectors.toMap(
                            header -> header.getKey().toLowerCase(Locale.ROOT),
                            header -> header.getValue().getFirst()));
            callbacks.add(new PaymentCallback(
                    new Sensitive<>(headers), new Sensitive<>(new String(body, UTF_8)), new Sensitive<>(Map.of())));
            var response = queued == null ? accepting() : queued;
            response.send(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits up to 30 s for a request and returns it. */
    PaymentCallback next() throws InterruptedException {
        var callback = callbacks.poll(30, TimeUnit.SECONDS);
        if (callback == null) {
            throw new IllegalStateException("no notification within 30 s");
        }
        return callback;
    }

    boolean isEmpty() {
        return callbacks.isEmpty();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
