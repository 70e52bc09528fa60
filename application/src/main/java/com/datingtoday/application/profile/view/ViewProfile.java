package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.shared.UserId;

public interface ViewProfile {

    /**
     * Returns the profile as the viewer may see it.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UserNotFound} if it does not exist or is not
     *     visible to the viewer
     */
    ProfileView view(Query query);

    /** Profile to view. A viewer who views their own profile gets the view of other users. */
    record Query(UserId viewer, UserId owner) {}
}
