package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Criteria of a list for one viewer at one time.
 *
 * @param viewerAttributes attributes of the viewer, which mutual criteria compare with those of each person
 * @param viewed users to omit because the viewer has viewed their profile
 */
public record ViewerCriteria(
        Profile viewer,
        SearchableAttributes viewerAttributes,
        SearchCriteria searchCriteria,
        Set<UserId> viewed,
        Instant now) {

    public ViewerCriteria {
        viewed = Set.copyOf(viewed);
    }

    public static ViewerCriteria of(Profile viewer, SearchCriteria searchCriteria, Set<UserId> viewed, Instant now) {
        return new ViewerCriteria(viewer, SearchableAttributes.of(viewer, null), searchCriteria, viewed, now);
    }

    /** Returns the genders that the criteria can match. */
    public Set<Gender> acceptedGenders() {
        return searchCriteria.acceptedGenders(viewerAttributes);
    }

    /** Returns whether the list omits a person, who can be the viewer. */
    public boolean omits(UserId person) {
        return person.equals(viewer.user()) || viewed.contains(person);
    }

    /** Returns whether the list omits a person with this relation from the viewer's side. */
    public boolean omits(Relation relation) {
        return searchCriteria.omissions().followed() && relation.follows();
    }

    /** Returns whether a person matches; false for an omitted one. */
    public boolean matches(UserId person, SearchableAttributes attributes) {
        return !omits(person) && searchCriteria.matches(viewerAttributes, attributes, now);
    }

    /**
     * Returns whether a person's current profile matches; false for an omitted one.
     *
     * @param lastActive null if unknown
     */
    public boolean matches(Profile person, @Nullable Instant lastActive) {
        return matches(person.user(), SearchableAttributes.of(person, lastActive));
    }
}
