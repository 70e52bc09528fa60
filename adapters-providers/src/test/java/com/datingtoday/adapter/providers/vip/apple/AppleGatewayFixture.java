package com.datingtoday.adapter.providers.vip.apple;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.adapter.providers.vip.apple.AppleSettings.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class AppleGatewayFixture {

    static final String ISSUER = "57246542-96fe-1a63-e053-0824d011072a";
    static final String KEY_ID = "2X9R4HXF34";

    private AppleGatewayFixture() {}

    static AppleSettings settings(Path folder, AppleCertificate root) {
        return new AppleSettings(
                ApplePayloads.BUNDLE,
                ApplePayloads.APPLE_ID,
                Environment.PRODUCTION,
                List.of(rootFile(folder, root)),
                false,
                null);
    }

    static AppleSettings sandbox(AppleSettings settings) {
        return new AppleSettings(
                settings.bundleId(), 0, Environment.SANDBOX, settings.rootFiles(), false, settings.api());
    }

    static AppleSettings online(AppleSettings settings) {
        return new AppleSettings(
                settings.bundleId(),
                settings.appleId(),
                settings.environment(),
                settings.rootFiles(),
                true,
                settings.api());
    }

    static AppleSettings roots(AppleSettings settings, String... files) {
        return new AppleSettings(
                settings.bundleId(), settings.appleId(), settings.environment(), List.of(files), false, settings.api());
    }

    static AppleSettings api(AppleSettings settings, String keyFile, @Nullable String endpoint) {
        var api = new AppleSettings.Api(ISSUER, KEY_ID, keyFile, endpoint);
        return new AppleSettings(
                settings.bundleId(),
                settings.appleId(),
                settings.environment(),
                settings.rootFiles(),
                settings.onlineChecks(),
                api);
    }

    static ApplePaymentGateway open(AppleSettings settings) {
        return open(settings, OrderSamples.patient());
    }

    static ApplePaymentGateway open(AppleSettings settings, BoundedCalls calls) {
        return ApplePaymentGateway.open(settings, OrderSamples.TIMEOUTS, calls);
    }

    private static String rootFile(Path folder, AppleCertificate root) {
        try {
            var file = folder.resolve("root-" + root.certificate().getSerialNumber() + ".cer");
            return Files.write(file, root.certificate().getEncoded()).toString();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the key in the format of Apple's key files. */
    static String pem(KeyPair key) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
    }
}
