package com.datingtoday.adapter.persistence.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code user_auth} beside one of its live sessions.
 *
 * @param sessionId null where there is no live session; then it is the user's only line
 */
record UserAuthWithSessionRow(
        long userId,
        String loginType,
        String openId,
        Instant loginTime,
        Instant createTime,
        int logins,
        boolean suspended,
        @Nullable String sessionId) {

    UserAuthRow auth() {
        return new UserAuthRow(userId, loginType, openId, loginTime, createTime, logins, suspended);
    }
}
