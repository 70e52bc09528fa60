package com.datingtoday.adapter.sandbox.vip;

import static com.datingtoday.application.shared.DependencyUnavailableException.Dependency.PAYMENT_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.ProductId;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.VipError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class SandboxSamples {

    static final String NUMBER = "0123456789abcdef0123456789abcdef";
    static final OrderNo ORDER_NO = new OrderNo(NUMBER);
    static final OrderNo OTHER_ORDER_NO = new OrderNo("f".repeat(32));
    static final String CLIENT_ADDRESS = "203.0.113.7";

    private SandboxSamples() {}

    static Product product(long minor, String currency) {
        var price = new Product.Price(Money.of(minor, currency), null);
        var stores = new Product.StoreIds(null, null);
        return new Product(new ProductId(1), "VIP Ⅰ 月 & <more>", "thirty days", 30, price, stores, true);
    }

    static Order.AwaitingPayment awaitingPayment(long minor, Instant now) {
        var purchase = Purchase.of(ORDER_NO, new UserId(100_007), product(minor, "CNY"), false, now);
        return new Order.AwaitingPayment(purchase);
    }

    static Payment payment(String tradeNo, long minor) {
        var amount = Money.of(minor, "CNY");
        return new Payment(
                PaymentChannel.SANDBOX,
                tradeNo,
                ORDER_NO,
                amount,
                amount.zero(),
                Payment.State.REFUNDING,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static void assertUnverified(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.PaymentUnverified()));
    }

    static void assertUnavailable(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DependencyUnavailableException.class,
                        e -> assertThat(e.dependency()).isEqualTo(PAYMENT_PROVIDER));
    }

    /** Returns copies of the callback with one header or one character of the body changed. */
    static List<PaymentCallback> tampered(PaymentCallback callback) {
        var copies = new ArrayList<PaymentCallback>();
        callback.headers()
                .value()
                .forEach((name, value) -> changed(value).forEach(other -> {
                    var headers = new HashMap<>(callback.headers().value());
                    headers.put(name, other);
                    copies.add(
                            new PaymentCallback(new Sensitive<>(headers), callback.body(), new Sensitive<>(Map.of())));
                }));
        callback.headers().value().keySet().forEach(name -> {
            var headers = new HashMap<>(callback.headers().value());
            headers.remove(name);
            copies.add(new PaymentCallback(new Sensitive<>(headers), callback.body(), new Sensitive<>(Map.of())));
        });
        changed(callback.body().value())
                .forEach(body -> copies.add(
                        new PaymentCallback(callback.headers(), new Sensitive<>(body), new Sensitive<>(Map.of()))));
        return copies;
    }

    /** Returns the text empty, doubled, longer, shorter, and with each character replaced. */
    private static List<String> changed(String text) {
        var texts = new ArrayList<>(List.of("", text + text, "1" + text, text + " ", text.substring(1)));
        for (var i = 0; i < text.length(); i++) {
            texts.add(text.substring(0, i) + (text.charAt(i) == '7' ? '8' : '7') + text.substring(i + 1));
        }
        return texts;
    }
}
