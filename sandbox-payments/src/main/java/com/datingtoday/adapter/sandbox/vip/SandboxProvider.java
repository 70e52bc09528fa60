package com.datingtoday.adapter.sandbox.vip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.application.shared.RandomSource;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP server of a simulated payment provider. It serves the {@link SandboxProtocol} under {@code /api}, sends
 * notifications by {@link SandboxNotifier}, and has a checkout page for each order:
 *
 * <pre>
 * GET /pay/<i>order</i> the page with its {@linkplain SandboxAction actions}
 * POST /pay/<i>order</i>/<i>action</i> executes an action; returns 303 to a browser, and the order status to others
 * </pre>
 *
 * Orders are lost when the process ends.
 */
final class SandboxProvider implements AutoCloseable {

    /** Signature purpose of notifications. */
    static final String NOTICE = "notice";

    private static final Logger log = LoggerFactory.getLogger(SandboxProvider.class);
    private static final String PAY = "/pay/";
    private static final String JSON_TYPE = "application/json; charset=UTF-8";
    private static final String HTML_TYPE = "text/html; charset=UTF-8";

    private final SandboxOrderStore store = new SandboxOrderStore();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SandboxNotifier notifier;
    private final SandboxCheckout checkout;
    private final SandboxApi api;
    private final HttpServer server;
    private final String address;

    /** Starts the server at the address of the settings. */
    SandboxProvider(SandboxSettings settings, SandboxKeys keys, RandomSource randomSource, Clock clock) {
        var app = settings.appId();
        notifier = new SandboxNotifier(Objects.requireNonNull(settings.notifications()), clock);
        checkout = new SandboxCheckout(store, notifier, randomSource, keys.provider(), app, clock);
        server = server(Objects.requireNonNull(settings.listenAddress()));
        address = Objects.requireNonNullElse(settings.baseUrl(), ownAddress(server));
        api = new SandboxApi(store, checkout, randomSource, keys, app, address + PAY, clock);
        server.setExecutor(threads);
        server.createContext("/api/", exchange -> serve(exchange, this::api));
        server.createContext(PAY, exchange -> serve(exchange, this::page));
        server.start();
        log.warn("sandbox payments enabled url={}", address);
    }

    private static HttpServer server(String listen) {
        var colon = listen.indexOf(':');
        var address = new InetSocketAddress(listen.substring(0, colon), Integer.parseInt(listen.substring(colon + 1)));
        try {
            return HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ownAddress(HttpServer server) {
        var address = server.getAddress();
        return "http://" + address.getHostString() + ":" + address.getPort();
    }

    String address() {
        return address;
    }

    /** Executes an action of an order's checkout page. */
    void execute(String order, SandboxAction action) throws SandboxException {
        checkout.execute(order, action);
    }

    private interface RequestHandler {
        void of(HttpExchange exchange) throws IOException, SandboxException;
    }

    private static void serve(HttpExchange exchange, RequestHandler requestHandler) throws IOException {
        try (exchange) {
            handle(exchange, requestHandler);
        }
    }

    private static void handle(HttpExchange exchange, RequestHandler requestHandler) throws IOException {
        try {
            requestHandler.of(exchange);
        } catch (SandboxException e) {
            respond(exchange, e.status(), JSON_TYPE, SandboxApi.errorBody(e));
        }
    }

    private void api(HttpExchange exchange) throws IOException, SandboxException {
        var signedResponse = api.handle(exchange);
        signedResponse
                .signature()
                .headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        respond(exchange, signedResponse.status(), JSON_TYPE, signedResponse.body());
    }

    private void page(HttpExchange exchange) throws IOException, SandboxException {
        var parts = exchange.getRequestURI().getPath().substring(PAY.length()).split("/", -1);
        var order = store.get(parts[0]);
        switch (exchange.getRequestMethod() + " " + parts.length) {
            case "GET 1" -> respond(exchange, 200, HTML_TYPE, SandboxCheckoutPage.of(order));
            case "POST 2" -> {
                execute(order.number(), SandboxAction.of(parts[1]).orElseThrow(SandboxException::unknown));
                respondToAction(exchange, order.number());
            }
            default -> throw SandboxException.unknown();
        }
    }

    private void respondToAction(HttpExchange exchange, String number) throws IOException, SandboxException {
        var accept = exchange.getRequestHeaders().getFirst("Accept");
        if (accept != null && accept.contains("text/html")) {
            exchange.getResponseHeaders().set("Location", PAY + number);
            respond(exchange, 303, HTML_TYPE, "");
            return;
        }
        var orderStatus = store.get(number).status();
        respond(exchange, 200, JSON_TYPE, SandboxProtocol.JSON.writeValueAsString(orderStatus));
    }

    private static void respond(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; form-action 'self'");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        notifier.close();
    }
}
