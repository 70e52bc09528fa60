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

/** API of the sandbox for the application. Requests must be signed within {@link SandboxSignature#SKEW}. */
final class SandboxApi {

    private static final int MAX_REQUEST_BYTES = 64 * 1024;

    private final SandboxOrderStore store;
    private final SandboxCheckout checkout;
    private final RandomSource randomSource;
    private final SandboxKeys keys;
    private final String app;
    private final String pages;
    private final Clock clock;

    /**
     * Creates the API.
     *
     * @param app id of the only registered application
     * @param pages prefix of the checkout page URLs
     */
    SandboxApi(
            SandboxOrderStore store,
            SandboxCheckout checkout,
            RandomSource randomSource,
            SandboxKeys keys,
            String app,
            String pages,
            Clock clock) {
        this.store = store;
        this.checkout = checkout;
        this.randomSource = randomSource;
        this.keys = keys;
        this.app = app;
        this.pages = pages;
        this.clock = clock;
    }

    record SignedResponse(int status, String body, SandboxSignature signature) {}

    /**
     * Handles a signed request.
     *
     * @throws SandboxException if the signature is invalid; that response is not signed
     */
    SignedResponse handle(HttpExchange exchange) throws IOException, SandboxException {
        var body = new String(exchange.getRequestBody().readNBytes(MAX_REQUEST_BYTES), UTF_8);
        var path = exchange.getRequestURI().getPath();
        var request = SandboxSignature.parse(exchange.getRequestHeaders()::getFirst)
                .filter(signature -> signature.app().equals(app) && signature.isWithin(Duration.ZERO, clock.instant()))
                .filter(signature ->
                        signature.isSignedBy(keys.app().getPublic(), exchange.getRequestMethod() + " " + path, body))
                .orElseThrow(() -> new SandboxException(401, "SIGNATURE"));
        try {
            return signedResponse(request, 200, SandboxProtocol.JSON.writeValueAsString(execute(path, body)));
        } catch (SandboxException e) {
            return signedResponse(request, e.status(), errorBody(e));
        } catch (JacksonException | IllegalArgumentException e) {
            return signedResponse(request, 400, errorBody(new SandboxException(400, "MALFORMED")));
        }
    }

    static String errorBody(SandboxException errorBody) {
        return SandboxProtocol.JSON.writeValueAsString(new ErrorBody(errorBody.code()));
    }

    private SignedResponse signedResponse(SandboxSignature request, int status, String body) {
        var purpose = SandboxSignature.responsePurpose(request, status);
        return new SignedResponse(
                status, body, SandboxSignature.of(keys.provider().getPrivate(), purpose, app, clock.instant(), body));
    }

    private Object execute(String path, String body) throws SandboxException {
        return switch (path) {
            case SandboxProtocol.ORDERS -> open(read(body, Order.class));
            case SandboxProtocol.QUERY -> ofOrder(body).status();
            case SandboxProtocol.CLOSE ->
                checkout.change(ofOrder(body).number(), SandboxOrder::close).status();
            case SandboxProtocol.REFUNDS -> refund(read(body, Refund.class));
            default -> throw SandboxException.unknown();
        };
    }

    private CheckoutLink open(Order order) throws SandboxException {
        return new CheckoutLink(
                pages + store.open(order, () -> randomSource.hex(16)).number());
    }

    private SandboxOrder ofOrder(String body) throws SandboxException {
        return store.ofOrder(read(body, OrderRef.class).orderNo()).orElseThrow(SandboxException::unknown);
    }

    private SandboxProtocol.Trade refund(Refund refund) throws SandboxException {
        var order = store.ofTrade(refund.tradeNo()).orElseThrow(SandboxException::unknown);
        var now = clock.instant();
        return checkout.change(order.number(), open -> open.requestRefund(refund.tradeNo(), refund.refundNo(), now))
                .trade(refund.tradeNo())
                .orElseThrow(SandboxException::unknown);
    }

    private static <T> T read(String body, Class<T> type) {
        @Nullable T read = SandboxProtocol.JSON.readValue(body, type);
        if (read == null) {
            throw new IllegalArgumentException("the request body must not be null");
        }
        return read;
    }
}
