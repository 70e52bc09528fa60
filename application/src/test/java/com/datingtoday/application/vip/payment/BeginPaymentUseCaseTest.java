package com.datingtoday.application.vip.payment;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.VipFixture.RECONCILIATION_INTERVAL;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.VipError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BeginPaymentUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void an_unpaid_order_is_paid_at_the_address_of_the_provider() {
        var order = fixture.order(ANNA, QUARTER);

        assertThat(fixture.startPayment(order, PaymentChannel.ALIPAY))
                .containsEntry(
                        "pay_url", "https://pay.example/" + order.orderNo().value());
    }

    @Test
    void an_order_cannot_be_paid_by_a_channel_that_is_not_offered() {
        var order = fixture.order(ANNA, QUARTER);

        assertThat(refusal(() -> fixture.startPayment(order, PaymentChannel.SANDBOX)))
                .isEqualTo(new VipError.ChannelNotOffered());
    }

    @Test
    void only_the_buyer_can_pay_an_order() {
        var order = fixture.order(ANNA, QUARTER);
        var command =
                new BeginPayment.Command(BERND, order.orderNo(), PaymentChannel.ALIPAY, PaymentScene.APP, "127.0.0.1");

        assertThat(refusal(() -> fixture.beginPayment.begin(command))).isEqualTo(new VipError.UnknownOrder());
    }

    @Test
    void an_expired_order_cannot_be_paid_even_before_it_is_closed() {
        var order = fixture.order(ANNA, QUARTER);
        fixture.clock.advance(Duration.ofMinutes(30));

        assertThat(refusal(() -> fixture.startPayment(order, PaymentChannel.ALIPAY)))
                .isEqualTo(new VipError.OrderClosed(2));
    }

    @Test
    void a_paid_order_cannot_be_paid_again() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);

        assertThat(refusal(() -> fixture.startPayment(order, PaymentChannel.WECHAT)))
                .isEqualTo(new VipError.OrderClosed(1));
    }

    @Test
    void a_payment_is_found_even_if_the_provider_did_not_answer() {
        var order = fixture.order(ANNA, QUARTER);
        fixture.alipay.setUnavailable(true);
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> fixture.startPayment(order, PaymentChannel.ALIPAY));
        fixture.alipay.setUnavailable(false);
        fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order));

        fixture.advance(RECONCILIATION_INTERVAL);

        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }
}
