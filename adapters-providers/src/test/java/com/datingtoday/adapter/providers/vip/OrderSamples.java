package com.datingtoday.adapter.providers.vip;

import static com.datingtoday.application.shared.DependencyUnavailableException.Dependency.PAYMENT_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.ProductId;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.VipError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Orders and assertions of the payment tests. */
public final class OrderSamples {

    public static final String NUMBER = "0123456789abcdef0123456789abcdef";
    public static final OrderNo ORDER_NO = new OrderNo(NUMBER);
    public static final OrderNo OTHER = new OrderNo("f".repeat(32));
    public static final String APPLE_PRODUCT = "com.example.dating.vip.month";
    public static final String ADDRESS = "203.0.113.7";

    public static final CallTimeouts TIMEOUTS = new CallTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(4));

    /** The first call loads the library, which can exceed the production timeout on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration IMPATIENCE = Duration.ofMillis(300);

    private OrderSamples() {}

    public static Product product(long minor, String currency) {
        return new Product(
                new ProductId(1),
                "VIP Ⅰ 月 & <more>",
                "thirty days",
                30,
                new Product.Price(Money.of(minor, currency), null),
                new Product.StoreIds(APPLE_PRODUCT, null),
                true);
    }

    public static Product soldNowhere(String currency) {
        var product = product(1, currency);
        return new Product(product.id(), "VIP", "", 30, product.price(), new Product.StoreIds(null, null), true);
    }

    public static Order.AwaitingPayment toPay(long minor, Instant now) {
        return toPay(minor, "CNY", now);
    }

    public static Order.AwaitingPayment toPay(long minor, String currency, Instant now) {
        return new Order.AwaitingPayment(
                Purchase.of(ORDER_NO, new UserId(100_007), product(minor, currency), false, now));
    }

    public static Payment payment(PaymentChannel paymentChannel, String tradeNo, long minor) {
        var amount = Money.of(minor, "CNY");
        return new Payment(
                paymentChannel,
                tradeNo,
                ORDER_NO,
                amount,
                amount.zero(),
                Payment.State.REFUNDING,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    public static BoundedCalls patient() {
        return new BoundedCalls(PAYMENT_PROVIDER, 4, PATIENCE);
    }

    public static BoundedCalls impatient() {
        return new BoundedCalls(PAYMENT_PROVIDER, 4, IMPATIENCE);
    }

    public static void unverified(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.PaymentUnverified()));
    }

    /** Asserts an outage whose causes contain no personal data or secret. */
    public static void unavailable(ThrowingCallable asking) {
        var e = catchThrowableOfType(DependencyUnavailableException.class, asking);
        assertThat(e).isNotNull();
        assertThat(e.dependency()).isEqualTo(PAYMENT_PROVIDER);
        var told = new StringWriter();
        e.printStackTrace(new PrintWriter(told));
        assertThat(told.toString())
                .doesNotContain(NUMBER, ADDRESS, "hidden")
                .doesNotContainIgnoringCase("begin private");
    }
}
