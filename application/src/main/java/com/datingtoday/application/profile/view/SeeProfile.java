package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.visibility.SeenProfile;
import com.datingtoday.domain.shared.UserId;

/** Somebody looks at a profile. */
public interface SeeProfile {

    /**
     * The profile as the viewer may see it.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UserNotFound} if there is none, or none for this viewer
     */
    SeenProfile see(Query query);

    /** Who looks at whom; looking at oneself shows what others see. */
    record Query(UserId viewer, UserId owner) {}
}
