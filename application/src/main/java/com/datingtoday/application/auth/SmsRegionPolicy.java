package com.datingtoday.application.auth;

import com.datingtoday.application.shared.RateLimit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Regions to which SMS codes are sent, and their budgets.
 *
 * @param regions two capital letters of ISO 3166 each; empty for every region
 * @param budget messages to a region without a budget of its own
 * @param budgets messages by region
 */
public record SmsRegionPolicy(Set<String> regions, RateLimit budget, Map<String, RateLimit> budgets) {

    public SmsRegionPolicy {
        regions = Set.copyOf(regions);
        budgets = Map.copyOf(budgets);
    }

    /** Returns whether codes are sent to the region. */
    public boolean supports(String region) {
        return regions.isEmpty() || regions.contains(region);
    }

    /** Returns the budget of the region. */
    public RateLimit budgetOf(String region) {
        return Optional.ofNullable(budgets.get(region)).orElse(budget);
    }
}
