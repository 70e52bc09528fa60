package com.datingtoday.application.vip.port;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCall;
import com.datingtoday.domain.vip.PaymentNotice;
import com.datingtoday.domain.vip.PaymentReply;
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

/** A provider with a memory of its own: what it tells us is another matter. A call's body is the key of what it says. */
public final class InMemoryProvider implements PaymentGateway {

    /** Money that came there. */
    private static final class Trade {
        private final Receipt receipt;
        private @Nullable Instant refundTime;

        private Trade(Receipt receipt) {
            this.receipt = receipt;
        }
    }

    private final Channel channel;
    private final Map<String, Trade> trades = new LinkedHashMap<>();
    private final Map<String, PaymentNotice> calls = new HashMap<>();
    private final List<OrderNo> closed = new ArrayList<>();
    private boolean away;
    private RefundState refunds = RefundState.DONE;

    public InMemoryProvider(Channel channel) {
        this.channel = channel;
    }

    /** Somebody pays there; it will tell so by the call of that body. */
    public synchronized String pay(Receipt receipt) {
        trades.put(receipt.tradeNo(), new Trade(receipt));
        return tell(new PaymentNotice.Paid(receipt));
    }

    /** It gives money back by itself. */
    public synchronized String giveBack(String tradeNo, Instant now) {
        var trade = Objects.requireNonNull(trades.get(tradeNo));
        trade.refundTime = now;
        return tell(new PaymentNotice.Refunded(trade.receipt, null, now));
    }

    /** It says something, true or not. */
    public synchronized String tell(PaymentNotice notice) {
        var key = "call-" + calls.size();
        calls.put(key, notice);
        return key;
    }

    public synchronized boolean isClosed(OrderNo orderNo) {
        return closed.contains(orderNo);
    }

    public synchronized boolean isGivenBack(String tradeNo) {
        return Objects.requireNonNull(trades.get(tradeNo)).refundTime != null;
    }

    public void away(boolean isAway) {
        away = isAway;
    }

    public void refunds(RefundState answer) {
        refunds = answer;
    }

    private void requireThere() {
        if (away) {
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, null);
        }
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean offers(Product product) {
        return !channel.isStore() || product.store().apple() != null;
    }

    @Override
    public Map<String, String> begin(Order.ToPay order, Product product, PaymentScene scene, String clientAddress) {
        requireThere();
        return Map.of("pay_url", "https://pay.example/" + order.orderNo().value());
    }

    @Override
    public synchronized Optional<Told> read(PaymentCall call) {
        if (call.body().equals("nothing")) {
            return Optional.empty();
        }
        var notice = calls.get(call.body());
        if (notice == null) {
            throw new DomainException(new VipError.PaymentUnverified());
        }
        return Optional.of(new Told(call.body(), notice));
    }

    @Override
    public PaymentReply reply(boolean taken) {
        return new PaymentReply(taken ? 200 : 400, "text/plain", taken ? "success" : "fail");
    }

    @Override
    public synchronized PaymentNotice readReceipt(String receipt) {
        return Optional.ofNullable(trades.get(receipt))
                .map(trade -> new PaymentNotice.Paid(trade.receipt))
                .orElseThrow(() -> new DomainException(new VipError.PaymentUnverified()));
    }

    @Override
    public synchronized List<PaymentNotice> ask(OrderNo orderNo, List<Payment> known, Instant now) {
        requireThere();
        var notices = new ArrayList<PaymentNotice>();
        trades.values().stream()
                .filter(trade -> trade.receipt.orderNo().equals(orderNo))
                .forEach(trade -> {
                    var refundTime = trade.refundTime;
                    notices.add(new PaymentNotice.Paid(trade.receipt));
                    if (refundTime != null) {
                        notices.add(new PaymentNotice.Refunded(trade.receipt, null, refundTime));
                    }
                });
        return notices;
    }

    @Override
    public synchronized void close(OrderNo orderNo) {
        requireThere();
        closed.add(orderNo);
    }

    @Override
    public synchronized RefundState refund(Payment payment) {
        requireThere();
        if (refunds == RefundState.DONE) {
            Objects.requireNonNull(trades.get(payment.tradeNo())).refundTime = payment.receiveTime();
        }
        return refunds;
    }
}
