package com.datingtoday.adapter.providers.vip.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.SandboxSettings;
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
 * A payment provider that plays with no money, for development and for tests: what {@link SandboxMessages} says under
 * {@code /api}, notices as of {@link SandboxNotifier}, and for each order a page
 *
 * <pre>
 * GET  /pay/<i>bill</i>            the page with its {@linkplain SandboxButton buttons}
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

    private final SandboxLedger ledger = new SandboxLedger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SandboxNotifier notifier;
    private final SandboxDesk desk;
    private final SandboxCounter counter;
    private final HttpServer server;
    private final String address;

    /** Starts it; the settings say where. */
    SandboxProvider(SandboxSettings settings, SandboxKeys keys, RandomSource randomSource, Clock clock) {
        var app = settings.appId();
        notifier = new SandboxNotifier(Objects.requireNonNull(settings.notices()), clock);
        desk = new SandboxDesk(ledger, notifier, randomSource, keys.provider(), app, clock);
        server = server(Objects.requireNonNull(settings.listen()));
        address = Objects.requireNonNullElse(settings.address(), ownAddress(server));
        counter = new SandboxCounter(ledger, desk, randomSource, keys, app, address + PAY, clock);
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
    void press(String bill, SandboxButton button) throws SandboxRefusal {
        desk.press(bill, button);
    }

    /** What answers a request. */
    private interface Handling {
        void of(HttpExchange exchange) throws IOException, SandboxRefusal;
    }

    private static void serve(HttpExchange exchange, Handling handling) throws IOException {
        try (exchange) {
            handle(exchange, handling);
        }
    }

    private static void handle(HttpExchange exchange, Handling handling) throws IOException {
        try {
            handling.of(exchange);
        } catch (SandboxRefusal e) {
            answer(exchange, e.status(), JSON_TYPE, SandboxCounter.refusal(e));
        }
    }

    private void api(HttpExchange exchange) throws IOException, SandboxRefusal {
        var answer = counter.answer(exchange);
        answer.seal()
                .headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        answer(exchange, answer.status(), JSON_TYPE, answer.body());
    }

    private void page(HttpExchange exchange) throws IOException, SandboxRefusal {
        var parts = exchange.getRequestURI().getPath().substring(PAY.length()).split("/", -1);
        var bill = ledger.bill(parts[0]);
        switch (exchange.getRequestMethod() + " " + parts.length) {
            case "GET 1" -> answer(exchange, 200, HTML_TYPE, SandboxPage.of(bill));
            case "POST 2" -> {
                press(bill.number(), SandboxButton.of(parts[1]).orElseThrow(SandboxRefusal::unknown));
                pressed(exchange, bill.number());
            }
            default -> throw SandboxRefusal.unknown();
        }
    }

    private void pressed(HttpExchange exchange, String number) throws IOException, SandboxRefusal {
        var accept = exchange.getRequestHeaders().getFirst("Accept");
        if (accept != null && accept.contains("text/html")) {
            exchange.getResponseHeaders().set("Location", PAY + number);
            answer(exchange, 303, HTML_TYPE, "");
            return;
        }
        var standing = ledger.bill(number).standing();
        answer(exchange, 200, JSON_TYPE, SandboxMessages.JSON.writeValueAsString(standing));
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
