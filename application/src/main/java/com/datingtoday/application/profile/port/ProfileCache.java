package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cache of profiles and relations in front of the database: in memory for a second, in Redis for five minutes. A read
 * costs no round trip if memory has all entries, otherwise one, and one more to store loaded entries.
 * <p>A change must be announced before its transaction starts and again after it ends. In between, readers do not fill
 * the cache; within one second after it, no instance returns the old value.
 */
public interface ProfileCache {

    /**
     * Profile with the data that depends on the viewer.
     *
     * @param relation from the viewer's side
     * @param lastActive null if unknown
     */
    record ViewedProfile(
            Profile profile, Relation relation, @Nullable Instant lastActive) {}

    /**
     * Source of missing entries. One load fetches all missing keys; concurrent readers of the same keys wait for it.
     *
     * @param profiles finds profiles, without unknown users
     * @param relations finds the viewer's relation to each owner
     */
    record Loader(
            Function<Collection<UserId>, Map<UserId, Profile>> profiles,
            Function<Collection<UserId>, Map<UserId, Relation>> relations) {}

    /**
     * Returns the profiles of existing users; missing users are cached too.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if memory has no entry, and neither
     *     Redis nor the source is available
     */
    Map<UserId, ViewedProfile> viewAll(UserId viewer, Collection<UserId> owners, Loader loader);

    /** Returns the profiles of existing users without relations. */
    Map<UserId, Profile> findAll(Collection<UserId> users, Loader loader);

    /**
     * Announces a change of a profile.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the other instances cannot be
     *     notified; the caller must not make the change
     */
    void beginChange(UserId user);

    /** Ends a change of a profile. A failure is ignored, because the mark of {@link #beginChange} expires. */
    void endChange(UserId user);

    /** Announces a change of the relation of two users, in both directions. */
    void beginChange(UserId one, UserId other);

    /** Ends a change of the relation of two users, in both directions. */
    void endChange(UserId one, UserId other);
}
