package com.datingtoday.application.vip.port;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
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
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.VipError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Provider with its own state, independent of the callbacks that are delivered. The body of a callback is the key of
 * its notification.
 */
public final class InMemoryPaymentGateway implements PaymentGateway {

    /** Payment at the provider. */
    private static final class Trade {
        private final Receipt receipt;
        private @Nullable Instant refundTime;

        private Trade(Receipt receipt) {
            this.receipt = receipt;
        }
    }

    private final PaymentChannel paymentChannel;
    private final Map<String, Trade> trades = new LinkedHashMap<>();
    private final Map<String, PaymentNotification> calls = new HashMap<>();
    private final List<OrderNo> closed = new ArrayList<>();
    private boolean setUnavailable;
    private RefundState setRefundState = RefundState.DONE;

    public InMemoryPaymentGateway(PaymentChannel paymentChannel) {
        this.paymentChannel = paymentChannel;
    }

    /** Records a payment and returns the body of its callback. */
    public synchronized String pay(Receipt receipt) {
        trades.put(receipt.tradeNo(), new Trade(receipt));
        return addCallback(new PaymentNotification.Paid(receipt));
    }

    /** Records a refund started by the provider and returns the body of its callback. */
    public synchronized String refundByProvider(String tradeNo, Instant now) {
        var trade = Objects.requireNonNull(trades.get(tradeNo));
        trade.refundTime = now;
        return addCallback(new PaymentNotification.Refunded(trade.receipt, null, now));
    }

    /** Registers a notification and returns the body of its callback. */
    public synchronized String addCallback(PaymentNotification notification) {
        var key = "call-" + calls.size();
        calls.put(key, notification);
        return key;
    }

    public synchronized boolean isClosed(OrderNo orderNo) {
        return closed.contains(orderNo);
    }

    public synchronized boolean isRefunded(String tradeNo) {
        return Objects.requireNonNull(trades.get(tradeNo)).refundTime != null;
    }

    public void setUnavailable(boolean isUnavailable) {
        setUnavailable = isUnavailable;
    }

    public void setRefundState(RefundState refundState) {
        setRefundState = refundState;
    }

    private void requireAvailable() {
        if (setUnavailable) {
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, null);
        }
    }

    @Override
    public PaymentChannel channel() {
        return paymentChannel;
    }

    @Override
    public boolean supports(Product product) {
        return !paymentChannel.isAppStore() || product.store().apple() != null;
    }

    @Override
    public Map<String, String> createPayment(
            Order.AwaitingPayment order, Product product, PaymentScene scene, String clientAddress) {
        requireAvailable();
        return Map.of("pay_url", "https://pay.example/" + order.orderNo().value());
    }

    @Override
    public synchronized Optional<VerifiedCallback> parseCallback(PaymentCallback call) {
        var body = call.body().value();
        if (body.equals("nothing")) {
            return Optional.empty();
        }
        var notification = calls.get(body);
        if (notification == null) {
            throw new DomainException(new VipError.PaymentUnverified());
        }
        return Optional.of(new VerifiedCallback(body, notification));
    }

    @Override
    public CallbackResponse callbackResponse(boolean accepted) {
        return new CallbackResponse(accepted ? 200 : 400, "text/plain", accepted ? "success" : "fail");
    }

    @Override
    public synchronized PaymentNotification parseReceipt(String receipt) {
        return Optional.ofNullable(trades.get(receipt))
                .map(trade -> new PaymentNotification.Paid(trade.receipt))
                .orElseThrow(() -> new DomainException(new VipError.PaymentUnverified()));
    }

    @Override
    public synchronized List<PaymentNotification> query(OrderNo orderNo, List<Payment> storedPayments, Instant now) {
        requireAvailable();
        var notifications = new ArrayList<PaymentNotification>();
        trades.values().stream()
                .filter(trade -> trade.receipt.orderNo().equals(orderNo))
                .forEach(trade -> {
                    var refundTime = trade.refundTime;
                    notifications.add(new PaymentNotification.Paid(trade.receipt));
                    if (refundTime != null) {
                        notifications.add(new PaymentNotification.Refunded(trade.receipt, null, refundTime));
                    }
                });
        return notifications;
    }

    @Override
    public synchronized void close(OrderNo orderNo) {
        requireAvailable();
        closed.add(orderNo);
    }

    @Override
    public synchronized RefundState refund(Payment payment) {
        requireAvailable();
        if (setRefundState == RefundState.DONE) {
            Objects.requireNonNull(trades.get(payment.tradeNo())).refundTime = payment.receiveTime();
        }
        return setRefundState;
    }
}
