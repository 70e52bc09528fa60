package com.datingtoday.application.auth.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Unique values, so that a contract can run on a shared server. */
public final class AuthSamples {

    public static final AppId APP = new AppId("test-app");
    public static final Duration LIFETIME = Duration.ofDays(7);

    private AuthSamples() {}

    /** Returns the current time in storable precision, because real stores expire entries in real time. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns this number of random bytes in hex. */
    public static String hex(int bytes) {
        var random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    public static UserId user() {
        return new UserId(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 53));
    }

    public static SessionId sessionId(UserId user) {
        return new SessionId(user, hex(16));
    }

    public static TokenHash token() {
        return new TokenHash(hex(32));
    }

    /** Returns a new session of scheme 1. */
    public static AuthSession.Live session(UserId user, Instant now) {
        return session(user, SigningScheme.PARAMETERS_MD5, null, now);
    }

    /** Returns a new session of scheme 2. */
    public static AuthSession.Live signingSession(UserId user, Instant now) {
        return session(user, SigningScheme.MESSAGE_SIGNATURE, new Secret(hex(32)), now);
    }

    private static AuthSession.Live session(UserId user, SigningScheme scheme, @Nullable Secret secret, Instant now) {
        var keys = new SessionKeys(token(), List.of(), secret);
        return new AuthSession.Live(sessionId(user), APP, scheme, keys, "手机 📱", now, now.plus(LIFETIME));
    }

    public static AuthSession.Live refreshed(AuthSession.Live session, Instant now) {
        return session.refresh(token(), LIFETIME, Duration.ofSeconds(60), now);
    }

    /** Returns a rate limit with a unique period, because a counter may be named by its period. */
    public static RateLimit uniqueRate(int limit) {
        return new RateLimit(
                limit, Duration.ofSeconds(ThreadLocalRandom.current().nextInt(3_600, 3_600_000)));
    }
}
