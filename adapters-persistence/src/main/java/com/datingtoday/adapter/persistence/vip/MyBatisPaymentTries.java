package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.PaymentTries;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
record MyBatisPaymentTries(PaymentTryMapper mapper) implements PaymentTries {

    @Override
    public void begin(OrderNo orderNo, Channel channel, Instant now, Instant due) {
        mapper.put(new PaymentTryRow(orderNo.value(), channel.wireName(), now), due);
    }

    @Override
    public List<Try> claim(Instant now, Instant leaseUntil, int limit) {
        return mapper.selectDue(now, limit).stream()
                .filter(row -> mapper.lease(row, now, leaseUntil) == 1)
                .map(PaymentTryRow::begun)
                .toList();
    }

    @Override
    public void postpone(Try begun, Instant due) {
        mapper.postpone(PaymentTryRow.of(begun), due);
    }

    @Override
    public void end(Try begun) {
        mapper.delete(PaymentTryRow.of(begun));
    }
}
