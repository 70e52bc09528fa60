package com.datingtoday.adapter.providers.auth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of phone numbers.
 *
 * @param defaultRegion region of phone numbers without a country code: two capital letters of ISO 3166
 */
@Validated
@ConfigurationProperties("datingtoday.phone")
public record PhoneSettings(
        @DefaultValue("CN")
        @NotNull
        @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters of ISO 3166, such as CN")
        String defaultRegion) {

    static final String DEFAULT_REGION = "datingtoday.phone.default-region";
}
