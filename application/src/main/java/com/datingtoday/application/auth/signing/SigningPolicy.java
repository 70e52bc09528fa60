package com.datingtoday.application.auth.signing;

import com.datingtoday.domain.auth.SigningScheme;
import java.time.Duration;
import java.util.Set;

/**
 * Which signatures are accepted.
 *
 * @param maxAge how old a request may be
 * @param maxClockSkew how far ahead of the server's clock a request may be dated
 * @param schemes the schemes that are accepted at all
 */
public record SigningPolicy(Duration maxAge, Duration maxClockSkew, Set<SigningScheme> schemes) {

    public SigningPolicy {
        schemes = Set.copyOf(schemes);
    }
}
