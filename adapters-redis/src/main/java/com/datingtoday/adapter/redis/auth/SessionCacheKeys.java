package com.datingtoday.adapter.redis.auth;

import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;

/** Where sessions are remembered. */
final class SessionCacheKeys {

    private SessionCacheKeys() {}

    /** Of the session itself, or of the mark that it is over. */
    static String session(SessionId id) {
        return "dt:session:{" + id.random() + "}";
    }

    /** Of the id of the session that a token belongs to. */
    static String token(TokenHash token) {
        return "dt:token:{" + token.hex() + "}";
    }
}
