package com.datingtoday.adapter.persistence.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Row of {@code user_auth} joined with one of the user's live sessions.
 *
 * @param sessionId null if the user has no live session; the user then has this row only
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
