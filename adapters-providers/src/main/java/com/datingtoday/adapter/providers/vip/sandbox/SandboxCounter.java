package com.datingtoday.adapter.providers.vip.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Opened;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Order;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.OrderRef;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Refund;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxMessages.Refusal;
import com.datingtoday.application.shared.RandomSource;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Where applications ask the sandbox: only those who sign, and within {@link SandboxSeal#SKEW}. */
final class SandboxCounter {

    private static final int LONGEST_REQUEST = 64 * 1024;

    private final SandboxLedger ledger;
    private final SandboxDesk desk;
    private final RandomSource randomSource;
    private final SandboxKeys keys;
    private final String app;
    private final String pages;
    private final Clock clock;

    /**
     * Opens it.
     *
     * @param app the one application that is known
     * @param pages what the address of each page begins with
     */
    SandboxCounter(
            SandboxLedger ledger,
            SandboxDesk desk,
            RandomSource randomSource,
            SandboxKeys keys,
            String app,
            String pages,
            Clock clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.randomSource = randomSource;
        this.keys = keys;
        this.app = app;
        this.pages = pages;
        this.clock = clock;
    }

    /** A signed answer. */
    record Answer(int status, String body, SandboxSeal seal) {}

    /**
     * Answers an application.
     *
     * @throws SandboxRefusal if it is none that is known, and so gets no signature
     */
    Answer answer(HttpExchange exchange) throws IOException, SandboxRefusal {
        var body = new String(exchange.getRequestBody().readNBytes(LONGEST_REQUEST), UTF_8);
        var path = exchange.getRequestURI().getPath();
        var request = SandboxSeal.read(exchange.getRequestHeaders()::getFirst)
                .filter(seal -> seal.app().equals(app) && seal.isWithin(Duration.ZERO, clock.instant()))
                .filter(seal -> seal.isBy(keys.app().getPublic(), exchange.getRequestMethod() + " " + path, body))
                .orElseThrow(() -> new SandboxRefusal(401, "SIGNATURE"));
        try {
            return sealed(request, 200, SandboxMessages.JSON.writeValueAsString(work(path, body)));
        } catch (SandboxRefusal e) {
            return sealed(request, e.status(), refusal(e));
        } catch (JacksonException | IllegalArgumentException e) {
            return sealed(request, 400, refusal(new SandboxRefusal(400, "MALFORMED")));
        }
    }

    static String refusal(SandboxRefusal refusal) {
        return SandboxMessages.JSON.writeValueAsString(new Refusal(refusal.code()));
    }

    private Answer sealed(SandboxSeal request, int status, String body) {
        var purpose = SandboxSeal.answerTo(request, status);
        return new Answer(
                status, body, SandboxSeal.of(keys.provider().getPrivate(), purpose, app, clock.instant(), body));
    }

    private Object work(String path, String body) throws SandboxRefusal {
        return switch (path) {
            case SandboxMessages.ORDERS -> open(read(body, Order.class));
            case SandboxMessages.QUERY -> ofOrder(body).standing();
            case SandboxMessages.CLOSE ->
                desk.change(ofOrder(body).number(), SandboxBill::close).standing();
            case SandboxMessages.REFUNDS -> refund(read(body, Refund.class));
            default -> throw SandboxRefusal.unknown();
        };
    }

    private Opened open(Order order) throws SandboxRefusal {
        return new Opened(pages + ledger.open(order, () -> randomSource.hex(16)).number());
    }

    private SandboxBill ofOrder(String body) throws SandboxRefusal {
        return ledger.ofOrder(read(body, OrderRef.class).orderNo()).orElseThrow(SandboxRefusal::unknown);
    }

    private SandboxMessages.Trade refund(Refund refund) throws SandboxRefusal {
        var bill = ledger.ofTrade(refund.tradeNo()).orElseThrow(SandboxRefusal::unknown);
        var now = clock.instant();
        return desk.change(bill.number(), open -> open.askedForRefund(refund.tradeNo(), refund.refundNo(), now))
                .trade(refund.tradeNo())
                .orElseThrow(SandboxRefusal::unknown);
    }

    private static <T> T read(String body, Class<T> type) {
        @Nullable T read = SandboxMessages.JSON.readValue(body, type);
        if (read == null) {
            throw new IllegalArgumentException("nothing was said");
        }
        return read;
    }
}
