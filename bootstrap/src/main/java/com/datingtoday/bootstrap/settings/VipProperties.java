package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.application.vip.VipPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of VIP orders.
 *
 * @param orderLimit limit of the orders of a user
 * @param reconciliation queries to the payment provider about an order with a started payment
 */
@Validated
@ConfigurationProperties("datingtoday.vip")
record VipProperties(
        @DefaultValue @Valid OrderLimit orderLimit,
        @DefaultValue @Valid Reconciliation reconciliation) {

    /**
     * Limit of the orders of a user.
     *
     * @param maxOrders maximum number of orders that a user may place in the window, at least 1
     * @param window period in which orders are counted, at least 1 s; it starts with the first order
     */
    record OrderLimit(
            @DefaultValue("20") @Min(1) int maxOrders,
            @DefaultValue("1h") @DurationMin(seconds = 1) Duration window) {}

    /**
     * Queries to the payment provider about an order with a started payment.
     *
     * @param interval interval of the queries about an open order, at least 1 s; after the order is closed or paid, the
     *     intervals grow
     * @param period period of the queries, which starts with the payment, at least 1 h
     */
    record Reconciliation(
            @DefaultValue("1m") @DurationMin(seconds = 1) Duration interval,
            @DefaultValue("24h") @DurationMin(hours = 1) Duration period) {}

    VipPolicy policy() {
        return new VipPolicy(
                new RateLimit(orderLimit.maxOrders(), orderLimit.window()),
                reconciliation.interval(),
                reconciliation.period());
    }
}
