package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.Payment.State;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Payments in MySQL. A guarded update claims the lease of a due payment, so only one of several instances that select
 * it succeeds.
 */
@Component
record MyBatisPayments(PaymentMapper mapper) implements Payments {

    @Override
    public List<Payment> findByOrder(OrderNo orderNo) {
        return mapper.select(orderNo.value()).stream().map(PaymentRow::payment).toList();
    }

    @Override
    public void save(Payment payment, Instant now) {
        var row = PaymentRow.of(payment);
        if (mapper.update(row, now) == 0) {
            mapper.insert(row, now);
        }
    }

    @Override
    public List<Payment> claim(Instant now, Instant leaseUntil, int limit) {
        return Stream.of(State.SURPLUS, State.REFUNDING)
                .flatMap(state -> mapper.selectDue(state.code(), now, limit).stream())
                .limit(limit)
                .filter(row -> mapper.lease(row, now, leaseUntil) == 1)
                .map(PaymentRow::payment)
                .toList();
    }

    @Override
    public void retryAt(Payment payment, Instant due) {
        mapper.updateDue(payment.orderNo().value(), payment.channel().wireName(), payment.tradeNo(), due);
    }

    @Override
    public List<Payment> findHeld(int limit) {
        return mapper.selectState(State.HELD.code(), limit).stream()
                .map(PaymentRow::payment)
                .toList();
    }
}
