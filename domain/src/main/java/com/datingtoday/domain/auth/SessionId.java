package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.UserId;
import java.util.regex.Pattern;

/**
 * Identifier of a session.
 *
 * @param random 128 random bits as 32 lower-case hex digits
 */
public record SessionId(UserId user, String random) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public SessionId {
        if (!FORM.matcher(random).matches()) {
            throw new IllegalArgumentException("a session id must have 32 lower-case hex digits");
        }
    }
}
