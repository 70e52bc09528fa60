package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.CheckoutLink;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.ErrorBody;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Notification;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.OrderRef;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.OrderStatus;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Refund;
import com.datingtoday.adapter.sandbox.vip.SandboxProtocol.Trade;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.VipError;
import java.net.URI;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Payment gateway of the {@link SandboxProvider}, which moves no money. */
final class SandboxPaymentGateway implements PaymentGateway {

    /** Maximum age of a notification: the period in which the provider repeats it. */
    private static final Duration MAX_AGE = SandboxNotifier.PERSISTENCE;

    private static final String TEXT = "text/plain; charset=UTF-8";

    private final SandboxApiClient connection;
    private final String app;
    private final PublicKey provider;
    private final URI notifyUrl;
    private final Clock clock;

    /**
     * Creates the gateway.
     *
     * @param app id of the application at the sandbox
     * @param provider key that verifies notifications
     * @param notifyUrl address for notifications
     */
    SandboxPaymentGateway(SandboxApiClient connection, String app, PublicKey provider, URI notifyUrl, Clock clock) {
        this.connection = connection;
        this.app = app;
        this.provider = provider;
        this.notifyUrl = notifyUrl;
        this.clock = clock;
    }

    @Override
    public PaymentChannel channel() {
        return PaymentChannel.SANDBOX;
    }

    @Override
    public boolean supports(Product product) {
        return true;
    }

    /** Returns {@code pay_url}, the URL of the checkout page. */
    @Override
    public Map<String, String> createPayment(
            Order.AwaitingPayment order, Product product, PaymentScene scene, String clientAddress) {
        var purchase = order.purchase();
        var fee = purchase.fee();
        var response = connection.post(
                SandboxProtocol.ORDERS,
                new SandboxProtocol.Order(
                        purchase.orderNo().value(),
                        fee.minor(),
                        fee.currency().getCurrencyCode(),
                        purchase.productName(),
                        notifyUrl.toString()));
        if (response.status() != 200) {
            throw new DomainException(new VipError.OrderClosed(isPaid(response) ? 1 : 2));
        }
        return Map.of("pay_url", response.as(CheckoutLink.class).payUrl());
    }

    private static boolean isPaid(SandboxApiClient.Response response) {
        return response.as(ErrorBody.class).code().equals("PAID");
    }

    @Override
    public Optional<VerifiedCallback> parseCallback(PaymentCallback call) {
        return SandboxSignature.parse(call.headers().value()::get)
                .filter(signature -> signature.app().equals(app))
                .filter(signature -> signature.isSignedBy(
                        provider, SandboxProvider.NOTICE, call.body().value()))
                .filter(signature -> signature.isWithin(MAX_AGE, clock.instant()))
                .map(_ -> Optional.of(parse(call.body().value())))
                .orElseThrow(SandboxPaymentGateway::unverified);
    }

    private static VerifiedCallback parse(String body) {
        try {
            @Nullable Notification notification = SandboxProtocol.JSON.readValue(body, Notification.class);
            if (notification == null) {
                throw unverified();
            }
            var trade = new SandboxTrade(new OrderNo(notification.orderNo()), notification.trade());
            return new VerifiedCallback(notification.id(), trade.notice(notification.event()));
        } catch (JacksonException | IllegalArgumentException e) {
            throw unverified();
        }
    }

    private static DomainException unverified() {
        return new DomainException(new VipError.PaymentUnverified());
    }

    @Override
    public CallbackResponse callbackResponse(boolean taken) {
        return taken ? new CallbackResponse(200, TEXT, SandboxProtocol.TAKEN) : new CallbackResponse(400, TEXT, "fail");
    }

    @Override
    public PaymentNotification parseReceipt(String receipt) {
        throw unverified();
    }

    @Override
    public List<PaymentNotification> query(OrderNo orderNo, List<Payment> trades, Instant now) {
        var response = connection.post(SandboxProtocol.QUERY, new OrderRef(orderNo.value()));
        if (response.isUnknown()) {
            return List.of();
        }
        return response.as(OrderStatus.class).trades().stream()
                .flatMap(trade -> new SandboxTrade(orderNo, trade).notices().stream())
                .toList();
    }

    /** Closes the order at the sandbox; an unknown or paid order is ignored. */
    @Override
    public void close(OrderNo orderNo) {
        connection.post(SandboxProtocol.CLOSE, new OrderRef(orderNo.value()));
    }

    @Override
    public RefundState refund(Payment payment) {
        var response =
                connection.post(SandboxProtocol.REFUNDS, new Refund(payment.tradeNo(), "refund-" + payment.tradeNo()));
        if (response.isUnknown()) {
            return RefundState.FAILED;
        }
        if (response.isConflict()) {
            return RefundState.DONE;
        }
        return switch (response.as(Trade.class).refund()) {
            case DONE -> RefundState.DONE;
            case UNDER_WAY, NONE -> RefundState.PENDING;
            case FAILED, REVERSED -> RefundState.FAILED;
        };
    }
}
