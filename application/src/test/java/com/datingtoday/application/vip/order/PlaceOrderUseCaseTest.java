package com.datingtoday.application.vip.order;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.GONE;
import static com.datingtoday.application.vip.port.InMemoryProducts.MONTH;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.vip.IdempotencyKey;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.ProductId;
import com.datingtoday.domain.vip.VipError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlaceOrderUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void a_repeated_key_returns_the_same_order_and_is_rejected_for_another_product() {
        var key = new IdempotencyKey("my-order-1");
        var first = fixture.placeOrder.place(new PlaceOrder.Command(ANNA, MONTH.id(), key));

        assertThat(fixture.placeOrder.place(new PlaceOrder.Command(ANNA, MONTH.id(), key)))
                .isEqualTo(first);
        assertThat(refusal(() -> fixture.placeOrder.place(new PlaceOrder.Command(ANNA, QUARTER.id(), key))))
                .isEqualTo(new VipError.IdempotencyKeyReused());
        assertThat(fixture.placeOrder.place(new PlaceOrder.Command(BERND, MONTH.id(), key)))
                .as("the same key of another user")
                .isNotEqualTo(first);
    }

    @Test
    void only_the_first_order_has_the_introductory_price() {
        assertThat(fixture.order(ANNA, MONTH).purchase().fee()).isEqualTo(Money.of(1800, "CNY"));
        assertThat(fixture.order(ANNA, MONTH).purchase().fee()).isEqualTo(Money.of(3000, "CNY"));
    }

    @Test
    void a_payment_of_a_closed_order_uses_its_introductory_price() {
        var first = fixture.order(ANNA, MONTH);
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, first.orderNo()));
        fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, first)));

        assertThat(fixture.current(first)).isInstanceOf(Order.Paid.class);
        assertThat(fixture.order(ANNA, MONTH).purchase().introductory()).isFalse();
    }

    @Test
    void a_refunded_late_payment_has_used_the_introductory_price() {
        var first = fixture.order(ANNA, MONTH);
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, first.orderNo()));
        var receipt = receipt(PaymentChannel.ALIPAY, first);
        var now = fixture.clock.instant();

        fixture.receiveCallback(
                PaymentChannel.ALIPAY,
                fixture.alipay.addCallback(new PaymentNotification.Refunded(receipt, null, now)));

        assertThat(fixture.order(ANNA, MONTH).purchase().introductory()).isFalse();
    }

    @Test
    void an_unknown_product_or_one_that_is_not_on_sale_cannot_be_ordered() {
        var unknown = new PlaceOrder.Command(ANNA, new ProductId(99), new IdempotencyKey("unknown-product"));

        assertThat(refusal(() -> fixture.order(ANNA, GONE))).isEqualTo(new VipError.UnknownProduct());
        assertThat(refusal(() -> fixture.placeOrder.place(unknown))).isEqualTo(new VipError.UnknownProduct());
        assertThat(fixture.orders.findPage(ANNA, null, 10)).isEmpty();
    }

    @Test
    void the_number_of_orders_per_hour_is_limited() {
        var reset = fixture.clock.instant().plus(Duration.ofHours(1));
        for (var number = 0; number < 1_000; number++) {
            fixture.order(ANNA, QUARTER);
        }

        assertThat(refusal(() -> fixture.order(ANNA, QUARTER)))
                .isEqualTo(new VipError.TooManyOrders(new Quota(1_000, 0, reset)));
        assertThat(fixture.orders.findPage(ANNA, null, 2_000)).hasSize(1_000);
        fixture.clock.set(reset);
        fixture.order(ANNA, QUARTER);
    }

    @Test
    void repeated_keys_and_rejected_orders_do_not_count_for_the_limit() {
        var command = new PlaceOrder.Command(ANNA, QUARTER.id(), new IdempotencyKey("the-same-key"));
        var order = fixture.placeOrder.place(command);
        for (var number = 0; number < 2_000; number++) {
            assertThat(fixture.placeOrder.place(command)).isEqualTo(order);
        }
        for (var number = 0; number < 2_000; number++) {
            assertThat(refusal(() -> fixture.placeOrder.place(
                            new PlaceOrder.Command(ANNA, GONE.id(), new IdempotencyKey("another-key")))))
                    .isInstanceOf(VipError.class);
        }
        assertThat(fixture.order(ANNA, QUARTER)).isNotEqualTo(order);
    }
}
