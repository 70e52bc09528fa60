package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.DomainException;
import java.util.Set;

/**
 * Required labels.
 *
 * @param ids at most {@link #MAX_LABELS}; empty to accept all users
 * @param all true to require all labels, false to require any of them
 */
public record LabelFilter(Set<Integer> ids, boolean all) {

    /** Number of labels that a user can have. */
    public static final int MAX_LABELS = 20;

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
