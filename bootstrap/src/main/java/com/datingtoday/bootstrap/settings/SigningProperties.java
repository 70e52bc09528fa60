package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.domain.auth.SigningScheme;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which signatures are accepted.
 *
 * @param maxAge how old a request may be
 * @param maxClockSkew how far ahead of the server's clock a request may be dated
 * @param schemes the signing schemes that are accepted at all
 */
@ConfigurationProperties("datingtoday.signing")
record SigningProperties(
        @DefaultValue("60s") Duration maxAge,
        @DefaultValue("15s") Duration maxClockSkew,

        @DefaultValue({"PARAMETERS_MD5", "MESSAGE_SIGNATURE"})
        Set<SigningScheme> schemes) {

    SigningProperties {
        Checks.positive("datingtoday.signing.max-age", maxAge);
        Checks.positive("datingtoday.signing.max-clock-skew", maxClockSkew);
        if (schemes.isEmpty()) {
            throw new IllegalArgumentException(
                    "datingtoday.signing.schemes must name PARAMETERS_MD5, MESSAGE_SIGNATURE or both");
        }
    }

    SigningPolicy policy() {
        return new SigningPolicy(maxAge, maxClockSkew, schemes);
    }
}
