package com.datingtoday.adapter.redis.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counters that this process found exhausted, until their window ends. An exhausted counter is checked before the
 * phone's record, so a client over its limit cannot replace the code of a phone.
 */
@Component
final class ExhaustedLimits {

    private static final int MAX_COUNTERS = 20_000;

    private final Cache<String, Instant> ends =
            Caffeine.newBuilder().maximumSize(MAX_COUNTERS).build();

    void record(List<FixedWindowCounter.CountResult> results) {
        results.stream()
                .flatMap(FixedWindowCounter.CountResult::exhaustedWindows)
                .forEach(window -> ends.put(window.key(), window.end()));
    }

    boolean containsAny(List<FixedWindowCounter> counters, Instant now) {
        return counters.stream().flatMap(counter -> counter.windows().stream()).anyMatch(window -> {
            var end = ends.getIfPresent(window.key());
            return end != null && now.isBefore(end);
        });
    }
}
