package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.DomainError;

/** Why somebody could not be placed or found. */
public sealed interface DiscoveryError extends DomainError {

    /** No place on earth, or half of one; {@code field} is the parameter. */
    record InvalidLocation(String field) implements DiscoveryError {}

    /** No such city in the catalogue. */
    record UnknownCity() implements DiscoveryError {}

    /** Who tells no place has none near him. */
    record LocationRequired() implements DiscoveryError {}

    /** The list that the cursor belongs to is too old; it begins anew. */
    record ListExpired() implements DiscoveryError {}

    /** Outside of what may be asked for; both bounds are allowed. */
    record OutOfRange(String field, int min, int max) implements DiscoveryError {}

    /** More labels than somebody can have. */
    record TooManyLabels(int limit) implements DiscoveryError {}
}
