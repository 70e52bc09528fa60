package com.datingtoday.adapter.providers.vip.apple;

import static com.datingtoday.adapter.providers.shared.OptionalText.blankToNull;

import com.datingtoday.adapter.providers.shared.OptionalText;
import com.datingtoday.adapter.providers.shared.UrlForms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Apple's App Store (<a href="https://developer.apple.com/documentation/appstoreserverapi">App Store Server
 * API</a>).
 *
 * @param bundleId bundle id of the application, such as com.example.dating
 * @param appleId id of the application in App Store Connect; required if environment is production
 * @param environment environment whose purchases are accepted: production, or sandbox for test purchases without
 *     payment
 * @param rootFiles paths of Apple's root certificates (DER), from https://www.apple.com/certificateauthority
 * @param onlineChecks true if revocation of certificates is checked online (OCSP) in addition to their validity period;
 *     recommended in production
 * @param api key for queries to Apple; if absent, only notifications and receipts from clients are processed
 */
public record AppleSettings(
        @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,155}", message = "must be a bundle id, such as com.example.dating")
        String bundleId,

        @DefaultValue("0") long appleId,

        @NotNull(message = "must be production or sandbox") Environment environment,
        @DefaultValue @NotEmpty List<@NotBlank String> rootFiles,
        @DefaultValue("false") boolean onlineChecks,
        @Nullable @Valid Api api) {

    private static final String PREFIX = "datingtoday.payment.apple";

    /** Environment of the App Store. */
    public enum Environment {
        PRODUCTION,
        /** Test purchases without payment. */
        SANDBOX
    }

    public AppleSettings {
        rootFiles = List.copyOf(rootFiles);
        api = api == null || api.isEmpty() ? null : api;
        if (isConfigured(bundleId, rootFiles, api) && environment == Environment.PRODUCTION && appleId <= 0) {
            throw new IllegalArgumentException(PREFIX + ".apple-id must be the number of the application in App Store"
                    + " Connect if " + PREFIX + ".environment is production");
        }
    }

    /** Returns whether any credential is set, which enables the channel. */
    public boolean isConfigured() {
        return isConfigured(bundleId, rootFiles, api);
    }

    private static boolean isConfigured(@Nullable String bundleId, List<String> rootFiles, @Nullable Api api) {
        return OptionalText.isSet(bundleId) || !rootFiles.isEmpty() || api != null;
    }

    /**
     * In-App Purchase key of App Store Connect.
     *
     * @param issuerId id of the issuer, a UUID
     * @param keyId id of the key, 10 capital letters and digits
     * @param keyFile path of the key as downloaded from Apple (.p8)
     * @param endpoint another address that implements the API; by default the address of Apple
     */
    public record Api(
            @NotNull @Pattern(regexp = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", message = "must be a UUID")
            String issuerId,

            @NotNull @Pattern(regexp = "[A-Z0-9]{10}", message = "must be 10 capital letters and digits")
            String keyId,

            @NotBlank String keyFile,

            @Nullable @Pattern(regexp = UrlForms.ENDPOINT, message = UrlForms.ENDPOINT_MESSAGE)
            String endpoint) {

        public Api {
            endpoint = blankToNull(endpoint);
        }

        private boolean isEmpty() {
            return Stream.of(issuerId, keyId, keyFile).noneMatch(OptionalText::isSet);
        }
    }
}
