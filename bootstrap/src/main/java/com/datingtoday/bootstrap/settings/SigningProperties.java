package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.domain.auth.SigningScheme;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of request signatures.
 *
 * @param maxAge maximum age of a signed request, longer than 0
 * @param maxClockSkew maximum time of a signed request ahead of the server's clock, longer than 0
 * @param schemes accepted signing schemes: PARAMETERS_MD5, MESSAGE_SIGNATURE or both
 */
@Validated
@ConfigurationProperties("datingtoday.signing")
record SigningProperties(
        @DefaultValue("60s") @DurationMin(inclusive = false) Duration maxAge,
        @DefaultValue("15s") @DurationMin(inclusive = false) Duration maxClockSkew,

        @DefaultValue({"PARAMETERS_MD5", "MESSAGE_SIGNATURE"})
        @NotEmpty(message = "must contain PARAMETERS_MD5, MESSAGE_SIGNATURE or both")
        Set<SigningScheme> schemes) {

    SigningPolicy policy() {
        return new SigningPolicy(maxAge, maxClockSkew, schemes);
    }
}
