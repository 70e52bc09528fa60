package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.application.vip.VipPolicy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How buying is done.
 *
 * @param orders how many orders somebody may place in {@code ordersTime}, at least 1
 * @param ordersTime in which time; it begins with the first
 * @param askEvery how often a provider is asked about an order that somebody began to pay, at least every second
 * @param askUntil for how long after it was begun, at least an hour
 */
@ConfigurationProperties("datingtoday.vip")
record VipProperties(
        @DefaultValue("20") int orders,
        @DefaultValue("1h") Duration ordersTime,
        @DefaultValue("1m") Duration askEvery,
        @DefaultValue("24h") Duration askUntil) {

    VipProperties {
        atLeast("orders", orders, 1);
        atLeast("orders-time", ordersTime.toSeconds(), 1);
        atLeast("ask-every", askEvery.toSeconds(), 1);
        atLeast("ask-until", askUntil.toHours(), 1);
    }

    private static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException("datingtoday.vip." + name + " must be " + least + " or more: " + value);
        }
    }

    VipPolicy policy() {
        return new VipPolicy(new RateLimit(orders, ordersTime), askEvery, askUntil);
    }
}
