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

/** Keeps what is meant for development out of production: the start fails before anything is served. */
@Component
@Profile("!development")
final class ProductionCheck {

    private static final AppId DEVELOPMENT_APP = new AppId("432ABZ");

    /** SHA-256 of the secrets that the development start uses, which everybody can read. */
    private static final Set<String> PUBLISHED_SECRETS = Set.of(
            "c62381a5e50ba3d5b038dc61b9e3d698d89d0f3d095f157677c49c4ff92dc1b6",
            "0fdd1126dbf83f67bb6aa936b62d395b614193c7d0e99b0c540acdd95d701938",
            "8e356ce6c8d0c048db7508be129a7f3127ab35d5a79b0c21453f9ab2ea2d9f25");

    /** A start that must not succeed, and what to do about it. */
    static final class UnsafeProductionException extends RuntimeException {

        UnsafeProductionException(String sentence) {
            super(sentence, null, false, false);
        }
    }

    ProductionCheck(Environment environment, ProductionCheckInput facts, ListAppKeys listAppKeys) {
        if (facts.smsSender().equals("development")) {
            throw new UnsafeProductionException(
                    "datingtoday.sms.sender is 'development', which shows every SMS code to whoever"
                            + " asks for it. Set it to aliyun or twilio, with that provider's credentials.");
        }
        if (facts.secrets().stream().anyMatch(ProductionCheck::isPublished)) {
            throw new UnsafeProductionException(
                    "datingtoday.keys holds a key of the development start, which is published."
                            + " Make your own, for example with: openssl rand -base64 32");
        }
        if (facts.publicAddresses().isEmpty()) {
            throw new UnsafeProductionException(
                    "datingtoday.http.public-addresses is empty. Set it to the addresses under which"
                            + " clients reach the service, such as https://api.example.com");
        }
        if (facts.localFileStorage()) {
            throw new UnsafeProductionException(
                    "datingtoday.media.storage.kind is 'folder', which other instances do not see and"
                            + " which goes with this machine. Set it to s3, with an S3-compatible storage.");
        }
        if (facts.picturesUnmoderated()) {
            throw new UnsafeProductionException(
                    "datingtoday.moderation.kind is 'words', which lets every picture pass. Set it to"
                            + " webhook, with an address of yours that judges texts and pictures.");
        }
        if (facts.sandboxPaymentsEnabled()) {
            throw new UnsafeProductionException(
                    "datingtoday.payment.sandbox.enabled is true, by which everybody becomes VIP for no"
                            + " money. Leave it out, and set up alipay, wechat or apple.");
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
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
