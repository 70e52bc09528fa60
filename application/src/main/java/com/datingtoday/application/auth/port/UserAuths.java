package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ways in which users log in. */
public interface UserAuths {

    /**
     * A known way to log in.
     *
     * @param liveSessions the sessions of the user that are live, the oldest first
     */
    record UserAuthWithSessions(UserAuth auth, List<SessionId> liveSessions) {}

    /**
     * Finds by open id, in one statement.
     *
     * @param openIds the same person's open id under each known key
     */
    Optional<UserAuthWithSessions> find(LoginType type, List<String> openIds, Instant now);

    /**
     * Adds a new one.
     *
     * @return false if the open id is known already; nothing is changed then
     */
    boolean add(UserAuth.Active auth);

    /**
     * Records a login, if nobody logged in, suspended or changed it since it was read.
     *
     * @param after {@link UserAuth.Active#logIn} of what was read
     * @return false if it was changed meanwhile; nothing is changed then
     */
    boolean recordLogin(UserAuth.Active after);

    /**
     * Shuts out a user, whichever way he logs in.
     *
     * @return false if there is no such user, or he is shut out already
     */
    boolean suspend(UserId user);

    /**
     * Lets a suspended user in again.
     *
     * @return false if there is no such user, or he is not shut out
     */
    boolean resume(UserId user);
}
