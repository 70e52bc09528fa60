package com.datingtoday.application.auth.signing;

import com.datingtoday.domain.auth.SigningScheme;
import java.time.Duration;
import java.util.Set;

/**
 * Limits for accepted signatures.
 *
 * @param maxAge maximum age of a request
 * @param maxClockSkew maximum time by which a request may be ahead of the server clock
 * @param schemes accepted signing schemes
 */
public record SigningPolicy(Duration maxAge, Duration maxClockSkew, Set<SigningScheme> schemes) {

    public SigningPolicy {
        schemes = Set.copyOf(schemes);
    }
}
