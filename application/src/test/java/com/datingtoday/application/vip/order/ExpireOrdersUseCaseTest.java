package com.datingtoday.application.vip.order;

import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExpireOrdersUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void an_unpaid_order_expires_after_thirty_minutes() {
        var order = fixture.order(ANNA, QUARTER);
        fixture.clock.advance(Duration.ofMinutes(30).minusMillis(1));
        assertThat(fixture.expireOrders.expire()).isZero();
        assertThat(fixture.current(order)).isInstanceOf(Order.AwaitingPayment.class);

        fixture.clock.advance(Duration.ofMillis(1));
        assertThat(fixture.expireOrders.expire()).isOne();
        assertThat(fixture.expireOrders.expire()).isZero();

        assertThat(fixture.current(order)).isInstanceOf(Order.Closed.class);
        assertThat(fixture.causes(order)).containsExactly(OrderCause.PLACED, OrderCause.EXPIRED);
    }

    @Test
    void a_paid_order_does_not_expire() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        fixture.clock.advance(Duration.ofMinutes(31));

        assertThat(fixture.expireOrders.expire()).isZero();
        assertThat(fixture.current(order)).isEqualTo(order);
    }
}
