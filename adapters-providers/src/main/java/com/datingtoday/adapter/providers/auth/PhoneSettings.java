package com.datingtoday.adapter.providers.auth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of phone numbers.
 *
 * @param defaultRegion region of phone numbers without a country code: two capital letters of ISO 3166
 * @param regions regions to which SMS codes are sent, separated by commas, or ALL for every region; by default the
 *     default region only
 */
@Validated
@ConfigurationProperties("datingtoday.phone")
public record PhoneSettings(
        @DefaultValue("CN")
        @NotNull
        @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters of ISO 3166, such as CN")
        String defaultRegion,

        @DefaultValue
        List<@Pattern(regexp = "[A-Z]{2}|ALL", message = "must be ALL or two capital letters of ISO 3166 each") String>
                regions) {

    static final String DEFAULT_REGION = "datingtoday.phone.default-region";
    static final String REGIONS = "datingtoday.phone.regions";

    private static final String ALL = "ALL";

    public PhoneSettings {
        regions = List.copyOf(regions);
    }

    /** Returns the regions to which SMS codes are sent; empty for every region. */
    public Set<String> supportedRegions() {
        if (regions.contains(ALL)) {
            return Set.of();
        }
        return regions.isEmpty() ? Set.of(defaultRegion) : Set.copyOf(regions);
    }
}
