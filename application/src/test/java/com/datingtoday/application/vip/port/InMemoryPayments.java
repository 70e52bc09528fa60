package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.Payment.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryPayments implements Payments {

    private record StoredPayment(Payment payment, Instant due) {}

    private final Map<String, StoredPayment> lines = new LinkedHashMap<>();

    private static String key(Payment payment) {
        return payment.channel() + " " + payment.tradeNo();
    }

    @Override
    public synchronized List<Payment> findByOrder(OrderNo orderNo) {
        return lines.values().stream()
                .map(StoredPayment::payment)
                .filter(payment -> payment.orderNo().equals(orderNo))
                .toList();
    }

    @Override
    public synchronized void save(Payment payment, Instant now) {
        var before = lines.get(key(payment));
        lines.put(
                key(payment),
                new StoredPayment(payment, before == null || before.due().isBefore(now) ? now : before.due()));
    }

    @Override
    public synchronized List<Payment> claim(Instant now, Instant leaseUntil, int limit) {
        var due = lines.values().stream()
                .filter(storedPayment -> storedPayment.payment().state() == State.SURPLUS
                        || storedPayment.payment().state() == State.REFUNDING)
                .filter(storedPayment -> !storedPayment.due().isAfter(now))
                .sorted(Comparator.comparing(StoredPayment::due))
                .map(StoredPayment::payment)
                .limit(limit)
                .toList();
        due.forEach(payment -> lines.put(key(payment), new StoredPayment(payment, leaseUntil)));
        return due;
    }

    @Override
    public synchronized void retryAt(Payment payment, Instant due) {
        lines.computeIfPresent(key(payment), (_, storedPayment) -> new StoredPayment(storedPayment.payment(), due));
    }

    @Override
    public synchronized List<Payment> findHeld(int limit) {
        return lines.values().stream()
                .map(StoredPayment::payment)
                .filter(payment -> payment.state() == State.HELD)
                .limit(limit)
                .toList();
    }

    public synchronized List<Payment> findAll() {
        return lines.values().stream().map(StoredPayment::payment).toList();
    }
}
