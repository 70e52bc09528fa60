package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Criteria of a list for one viewer at one time.
 *
 * @param viewerAttributes attributes of the viewer, which mutual criteria compare with those of each person
 */
public record ViewerCriteria(
        Profile viewer, SearchableAttributes viewerAttributes, SearchCriteria searchCriteria, Instant now) {

    public static ViewerCriteria of(Profile viewer, SearchCriteria searchCriteria, Instant now) {
        return new ViewerCriteria(viewer, SearchableAttributes.of(viewer, null), searchCriteria, now);
    }

    /** Returns the genders that the criteria can match. */
    public Set<Gender> acceptedGenders() {
        return searchCriteria.acceptedGenders(viewerAttributes);
    }

    /** Returns whether a person matches; false for the viewer. */
    public boolean matches(UserId person, SearchableAttributes attributes) {
        return !person.equals(viewer.user()) && searchCriteria.matches(viewerAttributes, attributes, now);
    }

    /**
     * Returns whether a person's current profile matches; false for the viewer.
     *
     * @param lastActive null if unknown
     */
    public boolean matches(Profile person, @Nullable Instant lastActive) {
        return matches(person.user(), SearchableAttributes.of(person, lastActive));
    }
}
