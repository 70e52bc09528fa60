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
 * A payment provider that plays with no money, for development and for tests: what {@link SandboxProtocol} says under
 * {@code /api}, notices as of {@link SandboxNotifier}, and for each order a page
 *
 * <pre>
 * GET  /pay/<i>bill</i>            the page with its {@linkplain SandboxAction buttons}
 * POST /pay/<i>bill</i>/<i>button</i>   presses one; answers 303 to a browser, and how the order stands to anybody else
 * </pre>
 *
 * It remembers until its process ends.
 */
final class SandboxProvider implements AutoCloseable {

    /** The purpose of notices. */
    static final String NOTICE = "notice";

    private static final Logger LOG = LoggerFactory.getLogger(SandboxProvider.class);
    private static final String PAY = "/pay/";
    private static final String JSON_TYPE = "application/json; charset=UTF-8";
    private static final String HTML_TYPE = "text/html; charset=UTF-8";

    private final SandboxOrderStore ledger = new SandboxOrderStore();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SandboxNotifier notifier;
    private final SandboxCheckout desk;
    private final SandboxApi counter;
    private final HttpServer server;
    private final String address;

    /** Starts it; the settings say where. */
    SandboxProvider(SandboxSettings settings, SandboxKeys keys, RandomSource randomSource, Clock clock) {
        var app = settings.appId();
        notifier = new SandboxNotifier(Objects.requireNonNull(settings.notices()), clock);
        desk = new SandboxCheckout(ledger, notifier, randomSource, keys.provider(), app, clock);
        server = server(Objects.requireNonNull(settings.listen()));
        address = Objects.requireNonNullElse(settings.address(), ownAddress(server));
        counter = new SandboxApi(ledger, desk, randomSource, keys, app, address + PAY, clock);
        server.setExecutor(threads);
        server.createContext("/api/", exchange -> serve(exchange, this::api));
        server.createContext(PAY, exchange -> serve(exchange, this::page));
        server.start();
        LOG.warn("the sandbox takes payments without money at {}", address);
    }

    private static HttpServer server(String listen) {
        var colon = listen.indexOf(':');
        var place = new InetSocketAddress(listen.substring(0, colon), Integer.parseInt(listen.substring(colon + 1)));
        try {
            return HttpServer.create(place, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ownAddress(HttpServer server) {
        var place = server.getAddress();
        return "http://" + place.getHostString() + ":" + place.getPort();
    }

    /** Where it is reached. */
    String address() {
        return address;
    }

    /** Presses a button of an order's page. */
    void press(String bill, SandboxAction button) throws SandboxException {
        desk.press(bill, button);
    }

    /** What answers a request. */
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
            answer(exchange, e.status(), JSON_TYPE, SandboxApi.refusal(e));
        }
    }

    private void api(HttpExchange exchange) throws IOException, SandboxException {
        var signedResponse = counter.answer(exchange);
        signedResponse
                .seal()
                .headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        answer(exchange, signedResponse.status(), JSON_TYPE, signedResponse.body());
    }

    private void page(HttpExchange exchange) throws IOException, SandboxException {
        var parts = exchange.getRequestURI().getPath().substring(PAY.length()).split("/", -1);
        var bill = ledger.bill(parts[0]);
        switch (exchange.getRequestMethod() + " " + parts.length) {
            case "GET 1" -> answer(exchange, 200, HTML_TYPE, SandboxCheckoutPage.of(bill));
            case "POST 2" -> {
                press(bill.number(), SandboxAction.of(parts[1]).orElseThrow(SandboxException::unknown));
                pressed(exchange, bill.number());
            }
            default -> throw SandboxException.unknown();
        }
    }

    private void pressed(HttpExchange exchange, String number) throws IOException, SandboxException {
        var accept = exchange.getRequestHeaders().getFirst("Accept");
        if (accept != null && accept.contains("text/html")) {
            exchange.getResponseHeaders().set("Location", PAY + number);
            answer(exchange, 303, HTML_TYPE, "");
            return;
        }
        var orderStatus = ledger.bill(number).standing();
        answer(exchange, 200, JSON_TYPE, SandboxProtocol.JSON.writeValueAsString(orderStatus));
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
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
