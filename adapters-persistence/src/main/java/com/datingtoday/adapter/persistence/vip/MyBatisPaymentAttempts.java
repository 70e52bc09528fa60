package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.PaymentAttempts;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
record MyBatisPaymentAttempts(PaymentAttemptMapper mapper) implements PaymentAttempts {

    @Override
    public void create(OrderNo orderNo, PaymentChannel paymentChannel, Instant now, Instant due) {
        mapper.upsert(new PaymentAttemptRow(orderNo.value(), paymentChannel.wireName(), now), due);
    }

    @Override
    public List<Attempt> claim(Instant now, Instant leaseUntil, int limit) {
        return mapper.selectDue(now, limit).stream()
                .filter(row -> mapper.lease(row, now, leaseUntil) == 1)
                .map(PaymentAttemptRow::attempt)
                .toList();
    }

    @Override
    public void retryAt(Attempt attempt, Instant due) {
        mapper.updateDue(PaymentAttemptRow.of(attempt), due);
    }

    @Override
    public void delete(Attempt attempt) {
        mapper.delete(PaymentAttemptRow.of(attempt));
    }
}
