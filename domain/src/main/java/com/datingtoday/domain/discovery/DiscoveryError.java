package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.DomainError;

/** Errors of locations and discovery lists. */
public sealed interface DiscoveryError extends DomainError {

    /** Latitude or longitude out of range, or one without the other. */
    record InvalidLocation(String field) implements DiscoveryError {}

    /** City code that is not in the catalogue. */
    record UnknownCity() implements DiscoveryError {}

    /** The call requires a location. */
    record LocationRequired() implements DiscoveryError {}

    /** The list of the cursor expired; the client must start a new one. */
    record ListExpired() implements DiscoveryError {}

    /** Value out of range; both bounds are allowed. */
    record OutOfRange(String field, int min, int max) implements DiscoveryError {}

    /** Label of a filter that is not in the catalogue. */
    record UnknownLabel(int label) implements DiscoveryError {}

    /** More labels than a user can have. */
    record TooManyLabels(int limit) implements DiscoveryError {}
}
