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
 * People and how they stand to each other, remembered in front of the database: for a moment in this process, for some
 * minutes by all. What is asked of it costs no round trip if this process remembers, one if it does not, and one more to
 * tell the others what had to be loaded.
 *
 * <p>A change is announced before its transaction begins and again after it: in between nobody remembers what it read, and
 * within a second after it no instance shows the old.
 */
public interface ProfileCache {

    /**
     * A person as seen from somebody.
     *
     * @param profile the person
     * @param relation from the viewer's side
     * @param lastActive when the person was here last; null if it is not known
     */
    record ViewedProfile(
            Profile profile, Relation relation, @Nullable Instant lastActive) {}

    /**
     * What to do about those whom nobody remembers; asked once for all of them, and while it is being answered, others who
     * ask for the same wait for that answer.
     *
     * @param profiles finds profiles; who does not exist is left out
     * @param relations finds the relations of the viewer, one for each owner
     */
    record Loader(
            Function<Collection<UserId>, Map<UserId, Profile>> profiles,
            Function<Collection<UserId>, Map<UserId, Relation>> relations) {}

    /**
     * Looks at people; who does not exist is left out, and that is remembered too.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if neither this process nor Redis nor the source can say
     */
    Map<UserId, ViewedProfile> viewAll(UserId viewer, Collection<UserId> owners, Loader loader);

    /** Profiles alone, remembered likewise; who does not exist is left out. */
    Map<UserId, Profile> findAll(Collection<UserId> users, Loader loader);

    /**
     * A profile is about to be changed.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the others cannot be told; then it must not be changed
     */
    void beginChange(UserId user);

    /** A profile was changed; that the others cannot be told now is made up for by {@link #beginChange}. */
    void endChange(UserId user);

    /** As {@link #beginChange(UserId)}, for how two stand to each other, from both sides. */
    void beginChange(UserId one, UserId other);

    /** As {@link #endChange(UserId)}, for how two stand to each other, from both sides. */
    void endChange(UserId one, UserId other);
}
