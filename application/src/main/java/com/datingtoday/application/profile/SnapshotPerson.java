package com.datingtoday.application.profile;

import com.datingtoday.domain.shared.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person shows at this moment, kept as evidence. */
public interface SnapshotPerson {

    /**
     * Nickname, introduction and avatar, or one photo, in lines {@code name: value}; a photo is copied and named by its
     * copy.
     *
     * @return empty if there is no such person, or no such photo
     */
    Optional<String> snapshot(Query query);

    /**
     * Of what.
     *
     * @param photo one photo; null for the whole profile
     */
    record Query(UserId user, @Nullable Long photo) {}
}
