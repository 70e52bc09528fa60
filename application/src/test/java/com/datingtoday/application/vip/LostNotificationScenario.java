package com.datingtoday.application.vip;

import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A tenth of the provider's notifications is lost. */
class LostNotificationScenario {

    private final VipFixture fixture = new VipFixture();
    private final Random random = new Random(1);

    @Test
    void reconciliation_finds_all_payments_within_five_minutes() {
        var paid = new ArrayList<Order>();
        var refunded = new ArrayList<Order>();
        var lost = 0;
        for (var number = 0; number < 1_000; number++) {
            var order = fixture.order(new UserId(200_000 + number), QUARTER);
            fixture.startPayment(order, PaymentChannel.ALIPAY);
            fixture.clock.advance(Duration.ofMillis(random.nextInt(1000)));
            var receipt = receipt(PaymentChannel.ALIPAY, order);
            var calls = new ArrayList<>(List.of(fixture.alipay.pay(receipt)));
            if (number % 5 == 0) {
                calls.add(fixture.alipay.refundByProvider(receipt.tradeNo(), fixture.clock.instant()));
                refunded.add(order);
            } else {
                paid.add(order);
            }
            for (var call : calls) {
                if (random.nextInt(10) == 0) {
                    lost++;
                } else {
                    fixture.receiveCallback(PaymentChannel.ALIPAY, call);
                }
            }
        }
        assertThat(lost).isGreaterThan(50);

        fixture.advance(Duration.ofMinutes(5));

        assertThat(paid).allMatch(order -> fixture.current(order) instanceof Order.Paid);
        assertThat(refunded).allMatch(order -> fixture.current(order) instanceof Order.Refunded);
    }
}
