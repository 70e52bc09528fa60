package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries by order and channel. */
public final class InMemoryPaymentTries implements PaymentTries {

    private record Line(Try begun, Instant due) {}

    private final Map<List<Object>, Line> lines = new LinkedHashMap<>();

    private static List<Object> key(OrderNo orderNo, Channel channel) {
        return List.of(orderNo, channel);
    }

    @Override
    public synchronized void begin(OrderNo orderNo, Channel channel, Instant now, Instant due) {
        lines.put(key(orderNo, channel), new Line(new Try(orderNo, channel, now), due));
    }

    @Override
    public synchronized List<Try> claim(Instant now, Instant leaseUntil, int limit) {
        var due = lines.values().stream()
                .filter(line -> !line.due().isAfter(now))
                .sorted(Comparator.comparing(Line::due))
                .map(Line::begun)
                .limit(limit)
                .toList();
        due.forEach(begun -> postpone(begun, leaseUntil));
        return due;
    }

    @Override
    public synchronized void postpone(Try begun, Instant due) {
        lines.computeIfPresent(
                key(begun.orderNo(), begun.channel()),
                (_, line) -> line.begun().equals(begun) ? new Line(begun, due) : line);
    }

    @Override
    public synchronized void end(Try begun) {
        lines.computeIfPresent(
                key(begun.orderNo(), begun.channel()), (_, line) -> line.begun().equals(begun) ? null : line);
    }
}
