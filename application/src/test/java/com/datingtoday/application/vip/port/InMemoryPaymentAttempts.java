package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryPaymentAttempts implements PaymentAttempts {

    private record StoredAttempt(Attempt attempt, Instant due) {}

    private final Map<List<Object>, StoredAttempt> lines = new LinkedHashMap<>();

    private static List<Object> key(OrderNo orderNo, PaymentChannel paymentChannel) {
        return List.of(orderNo, paymentChannel);
    }

    @Override
    public synchronized void create(OrderNo orderNo, PaymentChannel paymentChannel, Instant now, Instant due) {
        lines.put(key(orderNo, paymentChannel), new StoredAttempt(new Attempt(orderNo, paymentChannel, now), due));
    }

    @Override
    public synchronized List<Attempt> claim(Instant now, Instant leaseUntil, int limit) {
        var due = lines.values().stream()
                .filter(storedAttempt -> !storedAttempt.due().isAfter(now))
                .sorted(Comparator.comparing(StoredAttempt::due))
                .map(StoredAttempt::attempt)
                .limit(limit)
                .toList();
        due.forEach(attempt -> retryAt(attempt, leaseUntil));
        return due;
    }

    @Override
    public synchronized void retryAt(Attempt attempt, Instant due) {
        lines.computeIfPresent(
                key(attempt.orderNo(), attempt.paymentChannel()),
                (_, storedAttempt) ->
                        storedAttempt.attempt().equals(attempt) ? new StoredAttempt(attempt, due) : storedAttempt);
    }

    @Override
    public synchronized void delete(Attempt attempt) {
        lines.computeIfPresent(
                key(attempt.orderNo(), attempt.paymentChannel()),
                (_, storedAttempt) -> storedAttempt.attempt().equals(attempt) ? null : storedAttempt);
    }
}
