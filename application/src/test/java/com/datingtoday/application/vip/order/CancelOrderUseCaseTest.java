package com.datingtoday.application.vip.order;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.VipError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CancelOrderUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    private Order cancel(UserId user, Order order) {
        return fixture.cancelOrder.cancel(new CancelOrder.Command(user, order.orderNo()));
    }

    @Test
    void a_repeated_cancellation_changes_nothing() {
        var order = fixture.order(ANNA, QUARTER);

        var cancelled = cancel(ANNA, order);
        fixture.clock.advance(Duration.ofSeconds(1));

        assertThat(cancelled).isInstanceOf(Order.Closed.class);
        assertThat(cancel(ANNA, order)).isEqualTo(cancelled);
        assertThat(fixture.causes(order)).containsExactly(OrderCause.PLACED, OrderCause.CANCELLED);
    }

    @Test
    void a_paid_order_cannot_be_cancelled() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);

        assertThat(refusal(() -> cancel(ANNA, order))).isEqualTo(new VipError.OrderClosed(1));
        assertThat(fixture.current(order)).isEqualTo(order);
    }

    @Test
    void only_the_buyer_can_cancel_an_order() {
        var order = fixture.order(ANNA, QUARTER);

        assertThat(refusal(() -> cancel(BERND, order))).isEqualTo(new VipError.UnknownOrder());
        assertThat(fixture.current(order)).isEqualTo(order);
    }
}
