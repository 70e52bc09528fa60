package com.datingtoday.application.vip.refund;

import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessRefundsUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void a_finally_rejected_refund_leaves_the_order_paid() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        var end = fixture.vipDeadline(ANNA);
        fixture.refundOrder.refund(new RefundOrder.Command(order.orderNo()));
        assertThat(fixture.vipDeadline(ANNA)).isNull();
        fixture.alipay.setRefundState(RefundState.PENDING);
        fixture.advance(Duration.ofMinutes(5));
        assertThat(fixture.current(order)).isInstanceOf(Order.Refunding.class);

        fixture.alipay.setRefundState(RefundState.FAILED);
        fixture.advance(Duration.ofMinutes(5));

        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(end);
        assertThat(fixture.causes(order)).endsWith(OrderCause.REFUND_FAILED);
    }

    @Test
    void a_second_payment_is_refunded_once() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        var second = receipt(PaymentChannel.WECHAT, order);
        fixture.receiveCallback(PaymentChannel.WECHAT, fixture.wechat.pay(second));
        assertThat(fixture.payments.findByOrder(order.orderNo()))
                .extracting(Payment::state)
                .containsExactlyInAnyOrder(Payment.State.GRANTED, Payment.State.SURPLUS);

        fixture.wechat.setUnavailable(true);
        fixture.advance(Duration.ofMinutes(3));
        assertThat(fixture.wechat.isRefunded(second.tradeNo())).isFalse();
        fixture.wechat.setUnavailable(false);
        fixture.advance(Duration.ofMinutes(3));

        assertThat(fixture.wechat.isRefunded(second.tradeNo())).isTrue();
        assertThat(fixture.payments.findByOrder(order.orderNo()))
                .extracting(Payment::state)
                .containsExactlyInAnyOrder(Payment.State.GRANTED, Payment.State.REFUNDED);
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void an_unavailable_provider_is_called_again_after_a_minute() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        fixture.refundOrder.refund(new RefundOrder.Command(order.orderNo()));
        fixture.alipay.setUnavailable(true);
        assertThatExceptionOfType(DependencyUnavailableException.class).isThrownBy(fixture.processRefunds::process);
        assertThat(fixture.current(order)).isInstanceOf(Order.Refunding.class);

        fixture.alipay.setUnavailable(false);
        assertThat(fixture.processRefunds.process()).isZero();
        fixture.clock.advance(Duration.ofMinutes(1));
        assertThat(fixture.processRefunds.process()).isOne();

        assertThat(fixture.current(order)).isInstanceOf(Order.Refunded.class);
    }
}
