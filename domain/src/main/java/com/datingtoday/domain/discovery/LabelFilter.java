package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.DomainException;
import java.util.Set;

/**
 * Which labels somebody should have.
 *
 * @param ids at most {@link #MOST}; none wishes for nothing in particular
 * @param all whether all of them, not any
 */
public record LabelFilter(Set<Integer> ids, boolean all) {

    /** As many as somebody can have. */
    public static final int MAX_LABELS = 20;

    /** Nothing in particular. */
    public static final LabelFilter NONE = new LabelFilter(Set.of(), false);

    public LabelFilter {
        ids = Set.copyOf(ids);
        if (ids.size() > MAX_LABELS) {
            throw new DomainException(new DiscoveryError.TooManyLabels(MAX_LABELS));
        }
    }

    boolean matches(SearchableAttributes person) {
        return ids.isEmpty()
                || (all ? person.labels().containsAll(ids) : ids.stream().anyMatch(person.labels()::contains));
    }
}
