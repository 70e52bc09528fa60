package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.application.vip.VipPolicy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How buying is done.
 *
 * @param orderLimit how many orders somebody may place
 * @param reconciliation how a provider is asked about an order
 */
@ConfigurationProperties("datingtoday.vip")
record VipProperties(
        @DefaultValue OrderLimit orderLimit, @DefaultValue Reconciliation reconciliation) {

    /**
     * How many orders somebody may place.
     *
     * @param maxOrders how many, at least 1
     * @param window in which time; it begins with the first
     */
    record OrderLimit(
            @DefaultValue("20") int maxOrders,
            @DefaultValue("1h") Duration window) {}

    /**
     * How a provider is asked about an order that somebody began to pay.
     *
     * @param interval how often, at least every second
     * @param period for how long after it was begun, at least an hour
     */
    record Reconciliation(
            @DefaultValue("1m") Duration interval,
            @DefaultValue("24h") Duration period) {}

    VipProperties {
        atLeast("order-limit.max-orders", orderLimit.maxOrders(), 1);
        atLeast("order-limit.window", orderLimit.window().toSeconds(), 1);
        atLeast("reconciliation.interval", reconciliation.interval().toSeconds(), 1);
        atLeast("reconciliation.period", reconciliation.period().toHours(), 1);
    }

    private static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException("datingtoday.vip." + name + " must be " + least + " or more: " + value);
        }
    }

    VipPolicy policy() {
        return new VipPolicy(
                new RateLimit(orderLimit.maxOrders(), orderLimit.window()),
                reconciliation.interval(),
                reconciliation.period());
    }
}
