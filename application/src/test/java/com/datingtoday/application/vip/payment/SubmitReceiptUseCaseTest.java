package com.datingtoday.application.vip.payment;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import com.datingtoday.domain.vip.VipError;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmitReceiptUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void a_receipt_must_be_for_the_ordered_product() {
        var order = fixture.order(ANNA, QUARTER);
        for (var wrong : List.of(new Content.StoreItem("vip.3", 1), new Content.StoreItem("vip.2", 2))) {
            var receipt = new Receipt(PaymentChannel.APPLE, order.orderNo(), "wrong", wrong);
            fixture.apple.pay(receipt);
            assertThat(refusal(() -> fixture.submitReceipt.submit(new SubmitReceipt.Command(
                            ANNA, order.orderNo(), PaymentChannel.APPLE, new Sensitive<>("wrong")))))
                    .isInstanceOf(VipError.PaymentMismatch.class);
        }
        var other = fixture.order(ANNA, QUARTER);
        fixture.apple.pay(receipt(PaymentChannel.APPLE, other, "other"));
        assertThat(refusal(() -> fixture.submitReceipt.submit(new SubmitReceipt.Command(
                        ANNA, order.orderNo(), PaymentChannel.APPLE, new Sensitive<>("other")))))
                .isEqualTo(new VipError.PaymentMismatch("order_no"));
        assertThat(refusal(() -> fixture.submitReceipt.submit(new SubmitReceipt.Command(
                        BERND, other.orderNo(), PaymentChannel.APPLE, new Sensitive<>("other")))))
                .isEqualTo(new VipError.UnknownOrder());
        assertThat(fixture.vipDeadline(ANNA)).isNull();

        var after = fixture.submitReceipt.submit(
                new SubmitReceipt.Command(ANNA, other.orderNo(), PaymentChannel.APPLE, new Sensitive<>("other")));

        assertThat(after).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_receipt_that_the_store_does_not_confirm_is_rejected() {
        var order = fixture.order(ANNA, QUARTER);

        assertThat(refusal(() -> fixture.submitReceipt.submit(new SubmitReceipt.Command(
                        ANNA, order.orderNo(), PaymentChannel.APPLE, new Sensitive<>("forged")))))
                .isEqualTo(new VipError.PaymentUnverified());
        assertThat(fixture.current(order)).isEqualTo(order);
    }

    @Test
    void of_two_payments_the_one_of_the_app_store_settles_the_order() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        var end = fixture.vipDeadline(ANNA);
        var bought = receipt(PaymentChannel.APPLE, order);
        fixture.apple.pay(bought);

        fixture.submitReceipt.submit(new SubmitReceipt.Command(
                ANNA, order.orderNo(), PaymentChannel.APPLE, new Sensitive<>(bought.tradeNo())));
        fixture.advance(Duration.ofMinutes(1));

        assertThat(fixture.current(order))
                .isInstanceOfSatisfying(
                        Order.Paid.class,
                        paid -> assertThat(paid.settlement().channel()).isEqualTo(PaymentChannel.APPLE));
        assertThat(fixture.payments.findByOrder(order.orderNo()))
                .extracting(Payment::channel, Payment::state)
                .containsExactlyInAnyOrder(
                        tuple(PaymentChannel.APPLE, Payment.State.GRANTED),
                        tuple(PaymentChannel.ALIPAY, Payment.State.REFUNDED));
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(end);
        var again = receipt(PaymentChannel.APPLE, order);
        fixture.apple.pay(again);
        fixture.submitReceipt.submit(new SubmitReceipt.Command(
                ANNA, order.orderNo(), PaymentChannel.APPLE, new Sensitive<>(again.tradeNo())));
        assertThat(fixture.checkVipDeadlines.check().held())
                .extracting(Payment::tradeNo)
                .containsExactly(again.tradeNo());
    }
}
