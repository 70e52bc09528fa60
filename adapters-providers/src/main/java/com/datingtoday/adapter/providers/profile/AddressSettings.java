package com.datingtoday.adapter.providers.profile;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the detection of external addresses in profiles.
 *
 * @param phoneRegions regions (ISO 3166) whose numbering plans decide whether digits without a country code are a phone
 *     number, at least one
 */
@Validated
@ConfigurationProperties(AddressSettings.PREFIX)
public record AddressSettings(
        @DefaultValue("CN") @NotEmpty(message = "must contain at least one region")
        List<String> phoneRegions) {

    static final String PREFIX = "datingtoday.profile.address-detection";

    public AddressSettings {
        phoneRegions = List.copyOf(phoneRegions);
    }
}
