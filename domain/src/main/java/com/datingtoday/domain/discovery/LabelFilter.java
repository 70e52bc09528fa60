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
    public static final int MOST = 20;

    /** Nothing in particular. */
    public static final LabelFilter NONE = new LabelFilter(Set.of(), false);

    public LabelFilter {
        ids = Set.copyOf(ids);
        if (ids.size() > MOST) {
            throw new DomainException(new DiscoveryError.TooManyLabels(MOST));
        }
    }

    boolean match(SearchableAttributes person) {
        return ids.isEmpty()
                || (all ? person.labels().containsAll(ids) : ids.stream().anyMatch(person.labels()::contains));
    }
}
