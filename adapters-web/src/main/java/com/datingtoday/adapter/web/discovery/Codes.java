package com.datingtoday.adapter.web.discovery;

import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Span;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers that stand for something, and bounds. */
final class Codes {

    private Codes() {}

    /** What the numbers stand for; refuses one that stands for nothing. */
    static <T> Set<T> all(String field, @Nullable List<Integer> codes, IntFunction<Optional<T>> of) {
        return codes == null
                ? Set.of()
                : codes.stream()
                        .map(code -> of.apply(code).orElseThrow(() -> new DomainException(new InputError.Malformed(field))))
                        .collect(Collectors.toSet());
    }

    /**
     * From {@code field_min} to {@code field_max}; either may be absent.
     *
     * @param allowed within which both must be
     */
    static Span span(String field, Span allowed, @Nullable Integer min, @Nullable Integer max) {
        requireWithin(field + "_min", allowed, min);
        requireWithin(field + "_max", allowed, max);
        var span = new Span(min == null ? Span.ANY.least() : min, max == null ? Span.ANY.most() : max);
        if (span.least() > span.most()) {
            throw new DomainException(new InputError.Malformed(field + "_max"));
        }
        return span;
    }

    private static void requireWithin(String field, Span allowed, @Nullable Integer bound) {
        if (bound != null && (bound < allowed.least() || bound > allowed.most())) {
            throw new DomainException(new DiscoveryError.OutOfRange(field, allowed.least(), allowed.most()));
        }
    }
}
