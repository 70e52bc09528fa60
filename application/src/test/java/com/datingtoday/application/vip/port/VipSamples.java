package com.datingtoday.application.vip.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Settlement;
import java.time.Instant;

/** Unique orders and payments. */
public final class VipSamples {

    private VipSamples() {}

    public static OrderNo orderNo() {
        return new OrderNo(AuthSamples.hex(16));
    }

    public static String key() {
        return AuthSamples.hex(8);
    }

    public static Order.AwaitingPayment order(UserId user, Product product, boolean introductory, Instant now) {
        return new Order.AwaitingPayment(Purchase.of(orderNo(), user, product, introductory, now));
    }

    public static Order.AwaitingPayment order(UserId user, Instant now) {
        return order(user, InMemoryProducts.QUARTER, false, now);
    }

    public static Settlement settlement(Instant now) {
        return new Settlement(PaymentChannel.ALIPAY, AuthSamples.hex(14), now);
    }

    public static OrderEvent event(Order before, Order after, OrderCause cause, Instant now) {
        return OrderEvent.of(before, after, cause, now);
    }

    public static Payment payment(OrderNo orderNo, Payment.State state, Instant now) {
        var amount = Money.of(7800, "CNY");
        return new Payment(
                PaymentChannel.WECHAT, AuthSamples.hex(14), orderNo, amount, amount.zero(), state, now, Instant.EPOCH);
    }

    public static Receipt receipt(PaymentChannel paymentChannel, Order order) {
        return receipt(paymentChannel, order, AuthSamples.hex(14));
    }

    public static Receipt receipt(PaymentChannel paymentChannel, Order order, String tradeNo) {
        var purchase = order.purchase();
        var what = paymentChannel.isAppStore()
                ? new Receipt.Content.StoreItem("vip." + purchase.product().value(), 1)
                : new Receipt.Content.PaidAmount(purchase.fee());
        return new Receipt(paymentChannel, order.orderNo(), tradeNo, what);
    }
}
