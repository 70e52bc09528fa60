package com.datingtoday.domain.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Client app that may call the service.
 *
 * @param name display name for operators
 * @param secret current secret
 * @param retiring previous secret during its overlap after a rotation
 * @param enabled false if all requests of the app are rejected
 * @param schemes signing schemes that the app may use, at least one
 * @param always200 true if errors have HTTP status 200, for old clients that read only the envelope
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
     * Secret that a rotation replaced.
     *
     * @param until first moment at which the secret is rejected
     */
    public record RetiringSecret(Secret secret, Instant until) {}

    public AppKey {
        schemes = Set.copyOf(schemes);
        if (schemes.isEmpty()) {
            throw new IllegalArgumentException("an app key must allow at least one signing scheme");
        }
    }

    /** Returns an enabled app with one secret. */
    public static AppKey create(AppId id, String name, Secret secret, Set<SigningScheme> schemes, boolean always200) {
        return new AppKey(id, name, secret, null, true, schemes, always200);
    }

    /**
     * Returns the app with a new secret. The previous one stays valid for the overlap; an older one becomes invalid.
     */
    public AppKey rotate(Secret fresh, Duration overlap, Instant now) {
        return new AppKey(id, name, fresh, new RetiringSecret(secret, now.plus(overlap)), enabled, schemes, always200);
    }

    public AppKey withEnabled(boolean isEnabled) {
        return new AppKey(id, name, secret, retiring, isEnabled, schemes, always200);
    }

    public boolean allows(SigningScheme scheme) {
        return schemes.contains(scheme);
    }

    /** Returns the secrets that a valid signature may use, the current one first; empty for a disabled app. */
    public List<Secret> secretsAt(Instant now) {
        if (!enabled) {
            return List.of();
        }
        return retiring != null && now.isBefore(retiring.until())
                ? List.of(secret, retiring.secret())
                : List.of(secret);
    }
}
