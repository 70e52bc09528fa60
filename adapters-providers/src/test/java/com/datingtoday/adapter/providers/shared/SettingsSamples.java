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
import java.util.Map;

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
        return s3(endpoint, bucket, Duration.ofSeconds(5), Duration.ofMinutes(1));
    }

    public static S3 s3(String endpoint, String bucket, Duration limit, Duration transferLimit) {
        var step = limit.dividedBy(2);
        return new S3(
                endpoint,
                "us-east-1",
                bucket,
                "people/",
                new Sensitive<>(S3_KEY_ID),
                new Sensitive<>(S3_SECRET),
                true,
                20,
                step,
                step,
                transferLimit);
    }

    public static ModerationSettings words() {
        return new ModerationSettings(ModerationSettings.Provider.WORDS, null, null);
    }

    public static Webhook webhook(String address) {
        var step = Duration.ofSeconds(1);
        return new Webhook(address, new Sensitive<>("moderation-test-secret-of-32-chars"), 10, step, step);
    }
}
