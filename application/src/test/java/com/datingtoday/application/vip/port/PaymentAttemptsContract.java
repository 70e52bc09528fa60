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

/** What every {@link PaymentAttempts} promises. */
public interface PaymentAttemptsContract {

    /** Long ago, so that nobody else's tries are due. */
    Instant BEGUN_AT = Instant.parse("2001-01-01T00:00:00Z");

    PaymentAttempts tries();

    private List<Attempt> due(OrderNo order, int seconds) {
        return tries().claim(BEGUN_AT.plusSeconds(seconds), BEGUN_AT.plusSeconds(seconds + 10), 1000).stream()
                .filter(begun -> begun.orderNo().equals(order))
                .toList();
    }

    @Test
    default void a_try_is_handed_out_to_one_when_it_is_due_and_again_after_its_lease() {
        var order = orderNo();
        tries().create(order, PaymentChannel.ALIPAY, BEGUN_AT, BEGUN_AT.plusSeconds(5));
        var begun = new Attempt(order, PaymentChannel.ALIPAY, BEGUN_AT);

        assertThat(due(order, 4)).isEmpty();
        var claimed = ConcurrentRunner.run(4, _ -> due(order, 5));
        assertThat(claimed.stream().flatMap(List::stream)).containsExactly(begun);
        assertThat(due(order, 14)).isEmpty();
        assertThat(due(order, 15)).containsExactly(begun);
        tries().retryAt(begun, BEGUN_AT.plusSeconds(40));
        assertThat(due(order, 39)).isEmpty();
        assertThat(due(order, 40)).containsExactly(begun);
        tries().delete(begun);
        assertThat(due(order, 100)).isEmpty();
    }

    @Test
    default void what_was_begun_again_since_is_asked_about_all_the_same() {
        var order = orderNo();
        tries().create(order, PaymentChannel.ALIPAY, BEGUN_AT, BEGUN_AT);
        tries().create(order, PaymentChannel.WECHAT, BEGUN_AT, BEGUN_AT);
        var first = due(order, 0);
        assertThat(first).hasSize(2);
        tries().create(order, PaymentChannel.ALIPAY, BEGUN_AT.plusSeconds(1), BEGUN_AT.plusSeconds(2));

        first.forEach(tries()::delete);

        assertThat(due(order, 2)).containsExactly(new Attempt(order, PaymentChannel.ALIPAY, BEGUN_AT.plusSeconds(1)));
    }
}
