package com.datingtoday.adapter.providers.shared;

import com.datingtoday.adapter.providers.auth.SmsSettings;
import com.datingtoday.adapter.providers.chat.PushSettings;
import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings;
import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings.S3;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings.KeyRing;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings.Webhook;
import com.datingtoday.adapter.providers.vip.PaymentSettings;
import com.datingtoday.domain.shared.Sensitive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Valid settings. */
public final class SettingsSamples {

    public static final String KEY_1 = key(1);
    public static final String KEY_2 = key(2);

    public static final String S3_KEY_ID = "AKIA-test-key-id";
    public static final String S3_SECRET = "s3-test-secret";

    private SettingsSamples() {}

    /** Returns a key of 32 equal bytes, in base64. */
    public static String key(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static KeySettings keys() {
        return keys("k1");
    }

    public static KeySettings keys(String current) {
        var keys = Map.of("k1", new Sensitive<>(KEY_1), "k2", new Sensitive<>(KEY_2));
        return new KeySettings(new KeyRing(current, keys), new KeyRing(current, keys));
    }

    public static SmsSettings development() {
        return new SmsSettings(
                SmsSettings.Provider.DEVELOPMENT, 10, Duration.ofSeconds(1), Duration.ofSeconds(2), null, null);
    }

    public static PushSettings onlyLogged() {
        return new PushSettings(PushSettings.Mode.LOG, 10, Duration.ofSeconds(1), Duration.ofSeconds(2), null, null);
    }

    public static PaymentSettings noPayment() {
        return new PaymentSettings(null, 10, Duration.ofSeconds(1), Duration.ofSeconds(4), null, null, null);
    }

    public static MediaStorageSettings folder(Path root) {
        return new MediaStorageSettings(MediaStorageSettings.Provider.FOLDER, root.toString(), null);
    }

    public static S3 s3(String endpoint, String bucket) {
        return s3(Map.of("endpoint", endpoint, "bucket", bucket));
    }

    public static S3 s3(String endpoint, String bucket, Duration limit, Duration transferLimit) {
        var step = limit.dividedBy(2).toString();
        return s3(Map.of(
                "endpoint", endpoint,
                "bucket", bucket,
                "connect-timeout", step,
                "read-timeout", step,
                "transfer-timeout", transferLimit.toString()));
    }

    /** Returns the settings of a storage, with the given values of properties instead of those of the sample. */
    public static S3 s3(Map<String, String> changes) {
        var properties = new HashMap<>(Map.of(
                "endpoint", "https://storage.example.com",
                "region", "us-east-1",
                "bucket", "media",
                "prefix", "people/",
                "access-key-id", S3_KEY_ID,
                "secret-access-key", S3_SECRET,
                "path-style", "true",
                "max-connections", "20"));
        properties.putAll(changes);
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("", S3.class);
    }

    public static ModerationSettings words() {
        return new ModerationSettings(ModerationSettings.Provider.WORDS, null, null);
    }

    public static Webhook webhook(String address) {
        var step = Duration.ofSeconds(1);
        return new Webhook(address, new Sensitive<>("moderation-test-secret-of-32-chars"), 10, step, step);
    }
}
