package com.datingtoday.adapter.redis.auth;

import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;

final class SessionCacheKeys {

    private SessionCacheKeys() {}

    /** Returns the key of a session, or of the mark that it has ended. */
    static String session(SessionId id) {
        return "dt:session:{" + id.random() + "}";
    }

    /** Returns the key of the session id of a token. */
    static String token(TokenHash token) {
        return "dt:token:{" + token.hex() + "}";
    }
}
