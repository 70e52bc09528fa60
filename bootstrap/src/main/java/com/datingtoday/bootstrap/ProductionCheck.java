package com.datingtoday.bootstrap;

import com.datingtoday.application.auth.appkey.ListAppKeys;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Rejects settings for development in production; the start fails before any request is served. */
@Component
@Profile("!development")
final class ProductionCheck {

    private static final AppId DEVELOPMENT_APP = new AppId("432ABZ");

    /** SHA-256 of the published secrets of the development start. */
    private static final Set<String> PUBLISHED_SECRETS = Set.of(
            "c62381a5e50ba3d5b038dc61b9e3d698d89d0f3d095f157677c49c4ff92dc1b6",
            "0fdd1126dbf83f67bb6aa936b62d395b614193c7d0e99b0c540acdd95d701938",
            "8e356ce6c8d0c048db7508be129a7f3127ab35d5a79b0c21453f9ab2ea2d9f25");

    /** Signals an unsafe setting; the message says how to change it. */
    static final class UnsafeProductionException extends RuntimeException {

        UnsafeProductionException(String message) {
            super(message, null, false, false);
        }
    }

    ProductionCheck(Environment environment, ProductionCheckInput input, ListAppKeys listAppKeys) {
        if (input.smsSender().equals("development")) {
            throw new UnsafeProductionException(
                    "datingtoday.sms.provider is 'development', which shows SMS codes to every client."
                            + " Set it to aliyun or twilio, with the credentials of that provider.");
        }
        if (input.secrets().value().stream().anyMatch(ProductionCheck::isPublished)) {
            throw new UnsafeProductionException(
                    "datingtoday.keys holds a key of the development start, which is published."
                            + " Create your own, for example with: openssl rand -base64 32");
        }
        if (input.publicAddresses().isEmpty()) {
            throw new UnsafeProductionException(
                    "datingtoday.http.public-addresses is empty. Set it to the addresses that clients"
                            + " use, such as https://api.example.com");
        }
        if (input.localFileStorage()) {
            throw new UnsafeProductionException(
                    "datingtoday.media.storage.provider is 'folder', which is local to this instance. Set"
                            + " it to s3 and configure an S3-compatible storage.");
        }
        if (input.picturesUnmoderated()) {
            throw new UnsafeProductionException(
                    "datingtoday.moderation.provider is 'words', which does not check pictures. Set it to"
                            + " webhook and configure the address of your moderation service.");
        }
        if (input.sandboxPaymentsEnabled()) {
            throw new UnsafeProductionException(
                    "datingtoday.payment.sandbox.enabled must not be true in production, because the sandbox"
                            + " grants VIP without payment. Remove it and configure alipay, wechat or apple.");
        }
        if (!Boolean.parseBoolean(environment.getProperty("datingtoday.command", "false"))) {
            requireNoDevelopmentApp(listAppKeys.list());
        }
    }

    private static void requireNoDevelopmentApp(List<AppKey> apps) {
        for (var app : apps) {
            if (app.enabled()
                    && (app.id().equals(DEVELOPMENT_APP)
                            || isPublished(app.secret().value()))) {
                throw new UnsafeProductionException(
                        "the database holds the development app key " + app.id().value()
                                + ", whose secret is published. Disable it with: app-key disable "
                                + app.id().value());
            }
        }
    }

    private static boolean isPublished(String secret) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return PUBLISHED_SECRETS.contains(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM must provide SHA-256", e);
        }
    }
}
