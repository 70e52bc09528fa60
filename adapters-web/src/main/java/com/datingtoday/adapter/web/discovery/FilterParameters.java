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

/** Numbers that stand for something, and bounds. */
final class FilterParameters {

    private FilterParameters() {}

    /** What the numbers stand for; refuses one that stands for nothing. */
    static <T> Set<T> all(String field, @Nullable List<Integer> codes, IntFunction<Optional<T>> of) {
        return codes == null
                ? Set.of()
                : codes.stream()
                        .map(code ->
                                of.apply(code).orElseThrow(() -> new DomainException(new InputError.Malformed(field))))
                        .collect(Collectors.toSet());
    }

    /**
     * From {@code field_min} to {@code field_max}; either may be absent.
     *
     * @param allowed within which both must be
     */
    static IntRange span(String field, IntRange allowed, @Nullable Integer min, @Nullable Integer max) {
        requireWithin(field + "_min", allowed, min);
        requireWithin(field + "_max", allowed, max);
        var intRange = new IntRange(min == null ? IntRange.ANY.min() : min, max == null ? IntRange.ANY.max() : max);
        if (intRange.min() > intRange.max()) {
            throw new DomainException(new InputError.Malformed(field + "_max"));
        }
        return intRange;
    }

    private static void requireWithin(String field, IntRange allowed, @Nullable Integer bound) {
        if (bound != null && (bound < allowed.min() || bound > allowed.max())) {
            throw new DomainException(new DiscoveryError.OutOfRange(field, allowed.min(), allowed.max()));
        }
    }
}
