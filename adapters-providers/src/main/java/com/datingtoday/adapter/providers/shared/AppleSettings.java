package com.datingtoday.adapter.providers.shared;

import static com.datingtoday.adapter.providers.shared.Settings.given;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Apple's App Store (<a href="https://developer.apple.com/documentation/appstoreserverapi">App Store Server API</a>).
 *
 * @param bundleId the application's
 * @param appleId the application's number in App Store Connect; needed in production, 0 otherwise
 * @param environment whose purchases count; only those of the one that is named
 * @param rootFiles Apple's root certificates (DER), as at <a href="https://www.apple.com/certificateauthority/">its place</a>
 * @param onlineChecks whether it is asked (OCSP) if a certificate was revoked, and not only whether it is valid just now
 * @param api the key for asking; absent, nothing is asked, and only what Apple or a client tells is known
 */
public record AppleSettings(
        String bundleId,
        long appleId,
        Environment environment,
        List<String> rootFiles,
        boolean onlineChecks,
        @Nullable Api api) {

    private static final Pattern BUNDLE = Pattern.compile("[A-Za-z0-9.-]{1,155}");

    /** Whose purchases count. */
    public enum Environment {
        /** Real ones. */
        PRODUCTION,
        /** Those of testers, for no money. */
        SANDBOX
    }

    public AppleSettings {
        rootFiles = rootFiles == null ? List.of() : List.copyOf(rootFiles);
        api = api == null || api.isEmpty() ? null : api;
    }

    boolean isGiven() {
        return given(bundleId) != null || !rootFiles.isEmpty() || api != null;
    }

    void check(String property) {
        Settings.check(
                BUNDLE.matcher(required(property + "bundle-id", bundleId)).matches(),
                property + "bundle-id must be a bundle's id, such as com.example.dating");
        Settings.check(environment != null, property + "environment must be production or sandbox");
        Settings.check(
                environment != Environment.PRODUCTION || appleId > 0,
                property + "apple-id must be the application's number in App Store Connect");
        Settings.check(
                !rootFiles.isEmpty() && rootFiles.stream().noneMatch(String::isBlank),
                property + "root-files must name at least one file");
        if (api != null) {
            api.check(property + "api.");
        }
    }

    /**
     * A key for In-App Purchase of App Store Connect.
     *
     * @param issuerId the team's, a UUID
     * @param keyId the key's, 10 characters
     * @param keyFile where it is, as Apple hands it out ({@code .p8})
     * @param endpoint another address that speaks the API; absent, Apple's
     */
    public record Api(
            String issuerId,
            String keyId,
            String keyFile,
            @Nullable String endpoint) {

        private static final Pattern KEY = Pattern.compile("[A-Z0-9]{10}");

        public Api {
            endpoint = given(endpoint);
        }

        private boolean isEmpty() {
            return Stream.of(issuerId, keyId, keyFile).allMatch(value -> given(value) == null);
        }

        private void check(String property) {
            Settings.check(isUuid(required(property + "issuer-id", issuerId)), property + "issuer-id must be a UUID");
            Settings.check(
                    KEY.matcher(required(property + "key-id", keyId)).matches(),
                    property + "key-id must be 10 capital letters and digits, as Apple tells it");
            required(property + "key-file", keyFile);
            Settings.endpoint(property + "endpoint", endpoint);
        }

        private static boolean isUuid(String value) {
            try {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
