package com.datingtoday.application.vip.refund;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.VipError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefundOrderUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    private Order refund(Order order) {
        return fixture.refundOrder.refund(new RefundOrder.Command(order.orderNo()));
    }

    @Test
    void a_renewal_extends_the_deadline_and_a_refund_revokes_only_its_own_time() {
        var first = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        var begin = fixture.clock.instant();
        fixture.clock.advance(Duration.ofDays(30));
        fixture.placePaidOrder(PaymentChannel.WECHAT);
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(begin.plus(Duration.ofDays(180)));

        refund(first);

        assertThat(fixture.current(first)).isInstanceOf(Order.Refunding.class);
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(begin.plus(Duration.ofDays(120)));
        fixture.processRefunds.process();
        assertThat(fixture.current(first)).isInstanceOf(Order.Refunded.class);
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(begin.plus(Duration.ofDays(120)));
        assertThat(fixture.causes(first))
                .containsExactly(OrderCause.PLACED, OrderCause.PAID, OrderCause.REFUND_BEGUN, OrderCause.REFUNDED);
    }

    @Test
    void a_repeated_refund_changes_nothing() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        var refunding = refund(order);
        assertThat(refund(order)).isEqualTo(refunding);
        fixture.processRefunds.process();
        var refunded = fixture.current(order);

        assertThat(refund(order)).isEqualTo(refunded);
        assertThat(fixture.causes(order))
                .containsExactly(OrderCause.PLACED, OrderCause.PAID, OrderCause.REFUND_BEGUN, OrderCause.REFUNDED);
    }

    @Test
    void an_unpaid_order_cannot_be_refunded() {
        var order = fixture.order(ANNA, QUARTER);
        assertThat(refusal(() -> refund(order))).isEqualTo(new VipError.OrderClosed(0));
        assertThat(fixture.current(order)).isEqualTo(order);

        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, order.orderNo()));
        assertThat(refusal(() -> refund(order))).isEqualTo(new VipError.OrderClosed(2));
    }

    @Test
    void an_order_paid_in_an_app_store_cannot_be_refunded() {
        var order = fixture.order(ANNA, QUARTER);
        fixture.receiveCallback(PaymentChannel.APPLE, fixture.apple.pay(receipt(PaymentChannel.APPLE, order)));
        var deadline = fixture.vipDeadline(ANNA);

        assertThat(refusal(() -> refund(order))).isEqualTo(new VipError.ChannelNotOffered());
        assertThat(deadline).isNotNull();
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(deadline);
    }

    @Test
    void an_unknown_order_cannot_be_refunded() {
        assertThat(refusal(() -> fixture.refundOrder.refund(new RefundOrder.Command(orderNo()))))
                .isEqualTo(new VipError.UnknownOrder());
    }
}
