package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.shared.DomainException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The labels that somebody has chosen.
 *
 * @param ids their numbers, at most {@link #MOST}, none twice
 */
public record UserLabels(Set<Integer> ids) {

    /** How many somebody may choose. */
    public static final int MOST = 20;

    /** Of somebody who has chosen none. */
    public static final UserLabels NONE = new UserLabels(Set.of());

    public UserLabels {
        ids = Set.copyOf(ids);
    }

    /** Takes a choice from the catalogue. */
    public static UserLabels choose(List<Integer> chosen, Set<Integer> catalogue) {
        if (chosen.size() > MOST) {
            throw new DomainException(new ProfileError.TooManyLabels(MOST));
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

    /** Which of them the other has chosen too, by number. */
    public List<Integer> sharedWith(UserLabels other) {
        return ids.stream().filter(other.ids::contains).sorted().toList();
    }
}
