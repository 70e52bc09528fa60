package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Returns unfiltered profiles for other features. Responses to clients must use {@link ViewPeople}. */
public interface FindProfiles {

    /** Finds profiles, without unknown users. */
    Map<UserId, Profile> find(Query query);

    /**
     * Users to find.
     *
     * @param cached true to accept cached profiles; false to read the database
     */
    record Query(Collection<UserId> users, boolean cached) {

        public Query {
            users = List.copyOf(users);
        }
    }
}
