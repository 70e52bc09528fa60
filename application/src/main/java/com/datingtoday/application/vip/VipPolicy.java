package com.datingtoday.application.vip;

import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;

/**
 * Limits of orders and payments.
 *
 * @param orderLimit maximum number of orders per user and period
 * @param reconciliationInterval interval of the queries to the provider about a started payment
 * @param reconciliationPeriod time after the start of a payment in which the provider is queried; the interval grows
 *     after the order is closed
 */
public record VipPolicy(RateLimit orderLimit, Duration reconciliationInterval, Duration reconciliationPeriod) {}
