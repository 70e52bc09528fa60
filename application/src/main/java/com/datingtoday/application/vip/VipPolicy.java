package com.datingtoday.application.vip;

import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;

/**
 * How buying is done.
 *
 * @param orders how many orders somebody may place, in which time
 * @param reconciliationInterval how often a provider is asked about an order that somebody began to pay
 * @param reconciliationPeriod for how long after it was begun; more and more seldom after the order is closed
 */
public record VipPolicy(RateLimit orders, Duration reconciliationInterval, Duration reconciliationPeriod) {}
