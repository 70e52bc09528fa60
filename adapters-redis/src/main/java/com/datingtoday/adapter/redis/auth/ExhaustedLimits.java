package com.datingtoday.adapter.redis.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which counters this process has found full, until their period ends. While one is, the counters are asked before the
 * phone: whoever is over his limit does not touch the code and the counts of the phones he asks for.
 */
@Component
final class ExhaustedLimits {

    private static final int MOST = 20_000;

    private final Cache<String, Instant> ends =
            Caffeine.newBuilder().maximumSize(MOST).build();

    void remember(List<FixedWindowCounter.CountResult> counted) {
        counted.stream()
                .flatMap(FixedWindowCounter.CountResult::fullPeriods)
                .forEach(window -> ends.put(window.key(), window.end()));
    }

    boolean containsAny(List<FixedWindowCounter> counters, Instant now) {
        return counters.stream().flatMap(counter -> counter.periods().stream()).anyMatch(window -> {
            var end = ends.getIfPresent(window.key());
            return end != null && now.isBefore(end);
        });
    }
}
