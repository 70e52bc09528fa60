package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.profile.visibility.ViewerContext;
import com.datingtoday.domain.profile.visibility.Visibility;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Owner whom a viewer may see. A list checks its own conditions on the unfiltered profile; a response contains only
 * {@link #summary()} or {@link #view()}.
 *
 * @param relation from the viewer's side
 * @param lastActive null if unknown
 * @param visibility {@code BASIC} or {@code FULL}
 */
public record VisiblePerson(
        Profile profile,
        Relation relation,
        @Nullable Instant lastActive,
        Visibility visibility,
        ViewerContext viewerContext) {

    public UserId user() {
        return profile.user();
    }

    boolean isFullyVisible() {
        return visibility == Visibility.FULL;
    }

    /** Returns the entry of a list. */
    public PersonSummary summary() {
        return PersonSummary.of(visibility, profile, relation, lastActive, viewerContext);
    }

    /** Returns the whole profile, which requires visibility {@code FULL}. */
    ProfileView view() {
        return ProfileView.of(profile, relation, lastActive, viewerContext);
    }
}
