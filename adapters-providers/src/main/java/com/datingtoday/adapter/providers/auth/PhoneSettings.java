package com.datingtoday.adapter.providers.auth;

import com.datingtoday.adapter.providers.shared.Settings;

/**
 * How phone numbers are read, bound from {@value #PREFIX}.
 *
 * @param defaultRegion whose national numbers are understood: two capital letters of ISO 3166, such as {@code CN}
 */
public record PhoneSettings(String defaultRegion) {

    /** Under which property it is bound. */
    public static final String PREFIX = "datingtoday.phone";

    /** The property of the region. */
    public static final String DEFAULT_REGION = PREFIX + ".default-region";

    public PhoneSettings {
        Settings.check(
                Settings.required(DEFAULT_REGION, defaultRegion).matches("[A-Z]{2}"),
                DEFAULT_REGION + " must be two capital letters of ISO 3166, such as CN");
    }
}
