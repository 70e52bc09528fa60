package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Store of login methods. */
public interface UserAuths {

    /**
     * Login method with the live sessions of its user.
     *
     * @param liveSessions ids of the live sessions, the oldest first
     */
    record UserAuthWithSessions(UserAuth auth, List<SessionId> liveSessions) {}

    /**
     * Finds the login method by open id, in one statement.
     *
     * @param openIds open id of the same identity under each key
     */
    Optional<UserAuthWithSessions> find(LoginType type, List<String> openIds, Instant now);

    /**
     * Creates a login method.
     *
     * @return false if the open id exists; nothing changes then
     */
    boolean create(UserAuth.Active auth);

    /**
     * Records a login, unless another login, a suspension or another change occurred since the read.
     *
     * @param after result of {@link UserAuth.Active#logIn}
     * @return false if the row was changed since; nothing changes then
     */
    boolean recordLogin(UserAuth.Active after);

    /**
     * Suspends all login methods of a user.
     *
     * @return false if the user does not exist or is suspended
     */
    boolean suspend(UserId user);

    /**
     * Resumes all login methods of a user.
     *
     * @return false if the user does not exist or is not suspended
     */
    boolean resume(UserId user);
}
