package com.datingtoday.adapter.sandbox.vip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.CheckoutLink;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.ErrorBody;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Order;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.OrderRef;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Refund;
import com.datingtoday.application.shared.RandomSource;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Where applications ask the sandbox: only those who sign, and within {@link SandboxSignature#SKEW}. */
final class SandboxApi {

    private static final int LONGEST_REQUEST = 64 * 1024;

    private final SandboxOrderStore ledger;
    private final SandboxCheckout desk;
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
    SandboxApi(
            SandboxOrderStore ledger,
            SandboxCheckout desk,
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
    record SignedResponse(int status, String body, SandboxSignature seal) {}

    /**
     * Answers an application.
     *
     * @throws SandboxException if it is none that is known, and so gets no signature
     */
    SignedResponse answer(HttpExchange exchange) throws IOException, SandboxException {
        var body = new String(exchange.getRequestBody().readNBytes(LONGEST_REQUEST), UTF_8);
        var path = exchange.getRequestURI().getPath();
        var request = SandboxSignature.read(exchange.getRequestHeaders()::getFirst)
                .filter(seal -> seal.app().equals(app) && seal.isWithin(Duration.ZERO, clock.instant()))
                .filter(seal -> seal.isBy(keys.app().getPublic(), exchange.getRequestMethod() + " " + path, body))
                .orElseThrow(() -> new SandboxException(401, "SIGNATURE"));
        try {
            return sealed(request, 200, SandboxProtocol.JSON.writeValueAsString(work(path, body)));
        } catch (SandboxException e) {
            return sealed(request, e.status(), refusal(e));
        } catch (JacksonException | IllegalArgumentException e) {
            return sealed(request, 400, refusal(new SandboxException(400, "MALFORMED")));
        }
    }

    static String refusal(SandboxException refusal) {
        return SandboxProtocol.JSON.writeValueAsString(new ErrorBody(refusal.code()));
    }

    private SignedResponse sealed(SandboxSignature request, int status, String body) {
        var purpose = SandboxSignature.answerTo(request, status);
        return new SignedResponse(
                status, body, SandboxSignature.of(keys.provider().getPrivate(), purpose, app, clock.instant(), body));
    }

    private Object work(String path, String body) throws SandboxException {
        return switch (path) {
            case SandboxProtocol.ORDERS -> open(read(body, Order.class));
            case SandboxProtocol.QUERY -> ofOrder(body).standing();
            case SandboxProtocol.CLOSE ->
                desk.change(ofOrder(body).number(), SandboxOrder::close).standing();
            case SandboxProtocol.REFUNDS -> refund(read(body, Refund.class));
            default -> throw SandboxException.unknown();
        };
    }

    private CheckoutLink open(Order order) throws SandboxException {
        return new CheckoutLink(
                pages + ledger.open(order, () -> randomSource.hex(16)).number());
    }

    private SandboxOrder ofOrder(String body) throws SandboxException {
        return ledger.ofOrder(read(body, OrderRef.class).orderNo()).orElseThrow(SandboxException::unknown);
    }

    private SandboxProtocol.Trade refund(Refund refund) throws SandboxException {
        var bill = ledger.ofTrade(refund.tradeNo()).orElseThrow(SandboxException::unknown);
        var now = clock.instant();
        return desk.change(bill.number(), open -> open.askedForRefund(refund.tradeNo(), refund.refundNo(), now))
                .trade(refund.tradeNo())
                .orElseThrow(SandboxException::unknown);
    }

    private static <T> T read(String body, Class<T> type) {
        @Nullable T read = SandboxProtocol.JSON.readValue(body, type);
        if (read == null) {
            throw new IllegalArgumentException("nothing was said");
        }
        return read;
    }
}
