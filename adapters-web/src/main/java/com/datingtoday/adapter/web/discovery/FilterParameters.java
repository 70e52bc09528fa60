package com.datingtoday.adapter.web.discovery;

import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.IntRange;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parsers of filter parameters: codes and ranges. */
final class FilterParameters {

    private FilterParameters() {}

    /** Returns the values of the codes, empty for null; rejects an unknown code. */
    static <T> Set<T> parseCodes(String field, @Nullable List<Integer> codes, IntFunction<Optional<T>> byCode) {
        return codes == null
                ? Set.of()
                : codes.stream()
                        .map(code -> byCode.apply(code)
                                .orElseThrow(() -> new DomainException(new InputError.Malformed(field))))
                        .collect(Collectors.toSet());
    }

    /**
     * Returns the range of {@code field_min} and {@code field_max}; an absent bound is unlimited.
     *
     * @param allowed range of both bounds
     */
    static IntRange parseRange(String field, IntRange allowed, @Nullable Integer min, @Nullable Integer max) {
        requireWithin(field + "_min", allowed, min);
        requireWithin(field + "_max", allowed, max);
        var range = new IntRange(min == null ? IntRange.ANY.min() : min, max == null ? IntRange.ANY.max() : max);
        if (range.min() > range.max()) {
            throw new DomainException(new InputError.Malformed(field + "_max"));
        }
        return range;
    }

    private static void requireWithin(String field, IntRange allowed, @Nullable Integer bound) {
        if (bound != null && (bound < allowed.min() || bound > allowed.max())) {
            throw new DomainException(new DiscoveryError.OutOfRange(field, allowed.min(), allowed.max()));
        }
    }
}
