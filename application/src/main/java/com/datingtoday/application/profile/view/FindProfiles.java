package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A younger feature must know people to work for them; what it shows of them to others is for {@link ViewPeople} to say. */
public interface FindProfiles {

    /** Their profiles; who does not exist is left out. */
    Map<UserId, Profile> find(Query query);

    /**
     * Whom.
     *
     * @param remembered whether what is remembered of them will do, or else what the database says now
     */
    record Query(Collection<UserId> users, boolean remembered) {

        public Query {
            users = List.copyOf(users);
        }
    }
}
