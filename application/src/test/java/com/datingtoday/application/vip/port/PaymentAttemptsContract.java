package com.datingtoday.application.vip.port;

import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.vip.port.PaymentAttempts.Attempt;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link PaymentAttempts}. */
public interface PaymentAttemptsContract {

    /** Early, so that attempts of other tests are not due. */
    Instant BEGUN_AT = Instant.parse("2001-01-01T00:00:00Z");

    PaymentAttempts paymentAttempts();

    private List<Attempt> due(OrderNo order, int seconds) {
        return paymentAttempts().claim(BEGUN_AT.plusSeconds(seconds), BEGUN_AT.plusSeconds(seconds + 10), 1000).stream()
                .filter(begun -> begun.orderNo().equals(order))
                .toList();
    }

    @Test
    default void a_due_attempt_is_claimed_once_and_again_after_its_lease() {
        var order = orderNo();
        paymentAttempts().create(order, PaymentChannel.ALIPAY, BEGUN_AT, BEGUN_AT.plusSeconds(5));
        var begun = new Attempt(order, PaymentChannel.ALIPAY, BEGUN_AT);

        assertThat(due(order, 4)).isEmpty();
        var claimed = ConcurrentRunner.run(4, _ -> due(order, 5));
        assertThat(claimed.stream().flatMap(List::stream)).containsExactly(begun);
        assertThat(due(order, 14)).isEmpty();
        assertThat(due(order, 15)).containsExactly(begun);
        paymentAttempts().retryAt(begun, BEGUN_AT.plusSeconds(40));
        assertThat(due(order, 39)).isEmpty();
        assertThat(due(order, 40)).containsExactly(begun);
        paymentAttempts().delete(begun);
        assertThat(due(order, 100)).isEmpty();
    }

    @Test
    default void an_attempt_that_was_started_again_is_not_deleted() {
        var order = orderNo();
        paymentAttempts().create(order, PaymentChannel.ALIPAY, BEGUN_AT, BEGUN_AT);
        paymentAttempts().create(order, PaymentChannel.WECHAT, BEGUN_AT, BEGUN_AT);
        var first = due(order, 0);
        assertThat(first).hasSize(2);
        paymentAttempts().create(order, PaymentChannel.ALIPAY, BEGUN_AT.plusSeconds(1), BEGUN_AT.plusSeconds(2));

        first.forEach(paymentAttempts()::delete);

        assertThat(due(order, 2)).containsExactly(new Attempt(order, PaymentChannel.ALIPAY, BEGUN_AT.plusSeconds(1)));
    }
}
