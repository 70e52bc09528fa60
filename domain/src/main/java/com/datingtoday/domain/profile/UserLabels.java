package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Labels that a user chose from the catalogue.
 *
 * @param ids at most {@link #MAX_LABELS}
 */
public record UserLabels(Set<Integer> ids) {

    public static final int MAX_LABELS = 20;

    public static final UserLabels NONE = new UserLabels(Set.of());

    public UserLabels {
        ids = Set.copyOf(ids);
    }

    /**
     * Checks a selection against the catalogue. Rejects it with {@code TooManyLabels}, {@code UnknownLabel} or {@code
     * DuplicateLabel}.
     */
    public static UserLabels of(List<Integer> chosen, Set<Integer> catalogue) {
        if (chosen.size() > MAX_LABELS) {
            throw new DomainException(new ProfileError.TooManyLabels(MAX_LABELS));
        }
        var distinct = new LinkedHashSet<Integer>();
        for (var id : chosen) {
            if (!catalogue.contains(id)) {
                throw new DomainException(new ProfileError.UnknownLabel(id));
            }
            if (!distinct.add(id)) {
                throw new DomainException(new ProfileError.DuplicateLabel(id));
            }
        }
        return new UserLabels(distinct);
    }

    /** Returns the labels that both users chose, by id. */
    public List<Integer> sharedWith(UserLabels other) {
        return ids.stream().filter(other.ids::contains).sorted().toList();
    }
}
