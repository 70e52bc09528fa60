package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;

/** Creates sessions with random credentials, within the limits of the policy; stores nothing. */
@ApplicationService
public record SessionFactory(RandomSource randomSource, LoginPolicy policy) {

    private static final int TOKEN_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    /** Session with the token that only its client receives. */
    record IssuedSession(AuthSession.Live session, Sensitive<String> token) {}

    /** Returns a session for the signing scheme and the client app of the caller. */
    IssuedSession create(UserId user, Caller caller, String device, Instant now) {
        var token = randomSource.hex(TOKEN_BYTES);
        var secret = caller.scheme() == SigningScheme.MESSAGE_SIGNATURE
                ? new Secret(randomSource.base64Url(SECRET_BYTES))
                : null;
        var session = new AuthSession.Live(
                new SessionId(user, randomSource.hex(TOKEN_BYTES)),
                caller.app().id(),
                caller.scheme(),
                new SessionKeys(ProtocolDigests.tokenHash(token), List.of(), secret),
                device,
                now,
                now.plus(policy.sessionLifetime()));
        return new IssuedSession(session, new Sensitive<>(token));
    }
}
