package com.datingtoday.domain.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client app that may call the service.
 *
 * @param id its public name
 * @param name what operators call it
 * @param secret the secret it signs with now
 * @param retiring the secret before, still valid for a while, if there was one
 * @param enabled whether its requests are accepted at all
 * @param schemes the signing schemes it may use, at least one
 * @param always200 whether errors are answered with HTTP status 200, for old clients that read the envelope alone
 */
public record AppKey(
        AppId id,
        String name,
        Secret secret,
        @Nullable RetiringSecret retiring,
        boolean enabled,
        Set<SigningScheme> schemes,
        boolean always200) {

    /**
     * A secret on its way out.
     *
     * @param until the first moment at which it is no longer accepted
     */
    public record RetiringSecret(Secret secret, Instant until) {}

    public AppKey {
        schemes = Set.copyOf(schemes);
        if (schemes.isEmpty()) {
            throw new IllegalArgumentException("an app key allows at least one signing scheme");
        }
    }

    /** A new app, enabled, with one secret. */
    public static AppKey create(AppId id, String name, Secret secret, Set<SigningScheme> schemes, boolean always200) {
        return new AppKey(id, name, secret, null, true, schemes, always200);
    }

    /** The same app with a new secret; the one before stays valid for the given time, an older one goes at once. */
    public AppKey rotate(Secret fresh, Duration overlap, Instant now) {
        return new AppKey(id, name, fresh, new RetiringSecret(secret, now.plus(overlap)), enabled, schemes, always200);
    }

    /** The same app, its requests accepted or not. */
    public AppKey withEnabled(boolean accepted) {
        return new AppKey(id, name, secret, retiring, accepted, schemes, always200);
    }

    /** Whether it may sign by the scheme. */
    public boolean allows(SigningScheme scheme) {
        return schemes.contains(scheme);
    }

    /** The secrets a signature may have been made with, the current one first; none of a disabled app. */
    public List<Secret> secretsAt(Instant now) {
        if (!enabled) {
            return List.of();
        }
        return retiring != null && now.isBefore(retiring.until())
                ? List.of(secret, retiring.secret())
                : List.of(secret);
    }
}
