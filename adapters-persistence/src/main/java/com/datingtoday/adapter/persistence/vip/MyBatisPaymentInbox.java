package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.domain.vip.PaymentNotification;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
record MyBatisPaymentInbox(PaymentInboxMapper mapper) implements PaymentInbox {

    private static final int COMPLETED = 1;
    private static final int REJECTED = 2;
    private static final int MAX_REASON_LENGTH = 128;

    @Override
    public boolean append(long id, String key, PaymentNotification notice, Instant now, Instant due) {
        try {
            mapper.insert(PaymentInboxRow.of(id, notice), key, now, due);
            return true;
        } catch (DuplicateKeyException repeated) {
            return false;
        }
    }

    @Override
    public List<Entry> claim(Instant now, Instant leaseUntil, int limit) {
        return mapper.selectDue(now, limit).stream()
                .filter(row -> mapper.lease(row.id(), now, leaseUntil) == 1)
                .map(row -> new Entry(row.id(), row.entry().notification(), row.attempts() + 1))
                .toList();
    }

    @Override
    public void complete(long id, Instant now) {
        mapper.finish(id, COMPLETED, null, now);
    }

    @Override
    public void reject(long id, String why, Instant now) {
        mapper.finish(id, REJECTED, why.substring(0, Math.min(why.length(), MAX_REASON_LENGTH)), now);
    }

    @Override
    public void retryAt(long id, Instant due) {
        mapper.updateDue(id, due);
    }
}
