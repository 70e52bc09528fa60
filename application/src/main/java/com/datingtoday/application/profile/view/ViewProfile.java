package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.shared.UserId;

/** Somebody looks at a profile. */
public interface ViewProfile {

    /**
     * The profile as the viewer may see it.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} if there is none, or none for this viewer
     */
    ProfileView view(Query query);

    /** Who looks at whom; looking at oneself shows what others see. */
    record Query(UserId viewer, UserId owner) {}
}
