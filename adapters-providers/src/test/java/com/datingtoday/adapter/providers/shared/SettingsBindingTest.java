package com.datingtoday.adapter.providers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.auth.PhoneSettings;
import com.datingtoday.adapter.providers.auth.SmsSettings;
import com.datingtoday.adapter.providers.auth.SmsSettings.Aliyun;
import com.datingtoday.adapter.providers.chat.PushSettings;
import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Checks that property names equal the names in the error messages. */
class SettingsBindingTest {

    private final Map<String, String> properties = new HashMap<>(Map.of(
            "datingtoday.sms.provider", "aliyun",
            "datingtoday.sms.max-concurrent-sends", "50",
            "datingtoday.sms.connect-timeout", "1500ms",
            "datingtoday.sms.read-timeout", "3s",
            "datingtoday.sms.aliyun.access-key-id", "id",
            "datingtoday.sms.aliyun.access-key-secret", "hidden",
            "datingtoday.sms.aliyun.region", "cn-hangzhou",
            "datingtoday.sms.aliyun.endpoint", "",
            "datingtoday.sms.aliyun.sign-name", "约会",
            "datingtoday.sms.aliyun.template-code", "SMS_1"));

    @Test
    void sms_settings_are_bound() {
        var sms = bind(SmsSettings.PREFIX, SmsSettings.class);

        assertThat(sms.provider()).isEqualTo(SmsSettings.Provider.ALIYUN);
        assertThat(sms.callTimeout()).isEqualTo(Duration.ofMillis(4500));
        assertThat(sms.aliyun()).extracting(Aliyun::signName, Aliyun::endpoint).containsExactly("约会", null);
        assertThat(sms.twilio()).isNull();
    }

    @Test
    void a_missing_property_is_named_without_secrets() {
        properties.remove("datingtoday.sms.aliyun.sign-name");

        assertThatThrownBy(() -> bind(SmsSettings.PREFIX, SmsSettings.class))
                .hasRootCauseMessage("datingtoday.sms.aliyun.sign-name is missing")
                .hasStackTraceContaining("datingtoday.sms")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("hidden"));
    }

    @Test
    void an_empty_configuration_is_rejected() {
        properties.keySet().removeIf(name -> !name.endsWith("max-concurrent-sends"));

        assertThatThrownBy(() -> bind(SmsSettings.PREFIX, SmsSettings.class))
                .hasRootCauseMessage("datingtoday.sms.provider must be development, aliyun or twilio");
    }

    @Test
    void keys() {
        properties.putAll(Map.of(
                "datingtoday.keys.encryption.current", "2026-01",
                "datingtoday.keys.encryption.keys.2026-01", SettingsSamples.KEY_1,
                "datingtoday.keys.encryption.keys.2025-01", SettingsSamples.KEY_2,
                "datingtoday.keys.hashing.current", "h1",
                "datingtoday.keys.hashing.keys.h1", SettingsSamples.KEY_2));

        var keys = bind(KeySettings.PREFIX, KeySettings.class);

        assertThat(keys.encryption().keys()).containsOnlyKeys("2026-01", "2025-01");
        assertThat(keys.hashing().bytes("h1")).hasSize(32).containsOnly(2);
    }

    @Test
    void phone_settings_are_bound() {
        properties.put("datingtoday.phone.default-region", "CN");

        assertThat(bind(PhoneSettings.PREFIX, PhoneSettings.class).defaultRegion())
                .isEqualTo("CN");
    }

    @Test
    void media_storage_settings_are_bound() {
        properties.putAll(Map.ofEntries(
                Map.entry("datingtoday.media.storage.provider", "s3"),
                Map.entry("datingtoday.media.storage.folder", ""),
                Map.entry("datingtoday.media.storage.s3.endpoint", "https://storage.example.com"),
                Map.entry("datingtoday.media.storage.s3.region", "eu-central-1"),
                Map.entry("datingtoday.media.storage.s3.bucket", "media"),
                Map.entry("datingtoday.media.storage.s3.prefix", "people/"),
                Map.entry("datingtoday.media.storage.s3.access-key-id", "id"),
                Map.entry("datingtoday.media.storage.s3.secret-access-key", "hidden"),
                Map.entry("datingtoday.media.storage.s3.path-style", "true"),
                Map.entry("datingtoday.media.storage.s3.max-connections", "50"),
                Map.entry("datingtoday.media.storage.s3.connect-timeout", "1s"),
                Map.entry("datingtoday.media.storage.s3.read-timeout", "4s"),
                Map.entry("datingtoday.media.storage.s3.transfer-timeout", "5m")));

        var step = Duration.ofSeconds(1);
        assertThat(bind(MediaStorageSettings.PREFIX, MediaStorageSettings.class).s3())
                .isEqualTo(new MediaStorageSettings.S3(
                        "https://storage.example.com",
                        "eu-central-1",
                        "media",
                        "people/",
                        "id",
                        "hidden",
                        true,
                        50,
                        step,
                        Duration.ofSeconds(4),
                        Duration.ofMinutes(5)));

        properties.keySet().removeIf(name -> name.contains(".s3."));
        properties.put("datingtoday.media.storage.provider", "folder");
        properties.put("datingtoday.media.storage.folder", "data/media");
        assertThat(bind(MediaStorageSettings.PREFIX, MediaStorageSettings.class).folder())
                .isEqualTo("data/media");
    }

    @Test
    void moderation() {
        properties.putAll(Map.of(
                "datingtoday.moderation.provider", "webhook",
                "datingtoday.moderation.word-file", "words.txt",
                "datingtoday.moderation.webhook.url", "https://moderation.example.com/cases",
                "datingtoday.moderation.webhook.secret", "moderation-test-secret-of-32-chars",
                "datingtoday.moderation.webhook.max-concurrent-calls", "10",
                "datingtoday.moderation.webhook.connect-timeout", "1s",
                "datingtoday.moderation.webhook.read-timeout", "1s"));

        var moderation = bind(ModerationSettings.PREFIX, ModerationSettings.class);

        assertThat(moderation.wordFile()).isEqualTo("words.txt");
        assertThat(moderation.webhook()).isEqualTo(SettingsSamples.webhook("https://moderation.example.com/cases"));
    }

    @Test
    void push_settings_are_bound() {
        properties.putAll(Map.ofEntries(
                Map.entry("datingtoday.push.mode", "real"),
                Map.entry("datingtoday.push.max-concurrent-pushes", "50"),
                Map.entry("datingtoday.push.connect-timeout", "1s"),
                Map.entry("datingtoday.push.read-timeout", "4s"),
                Map.entry("datingtoday.push.fcm.project", "dating-today-1a2b3"),
                Map.entry("datingtoday.push.fcm.key-file", "/run/secrets/fcm.json"),
                Map.entry("datingtoday.push.fcm.endpoint", ""),
                Map.entry("datingtoday.push.apns.team-id", "TEAM123456"),
                Map.entry("datingtoday.push.apns.key-id", "KEY1234567"),
                Map.entry("datingtoday.push.apns.key-file", "/run/secrets/apns.p8"),
                Map.entry("datingtoday.push.apns.topic", "com.example.dating"),
                Map.entry("datingtoday.push.apns.sandbox", "true"),
                Map.entry("datingtoday.push.apns.endpoint", "")));

        var push = bind(PushSettings.PREFIX, PushSettings.class);

        assertThat(push.callTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(push.fcm()).isEqualTo(new PushSettings.Fcm("dating-today-1a2b3", "/run/secrets/fcm.json", null));
        assertThat(push.apns())
                .isEqualTo(new PushSettings.Apns(
                        "TEAM123456", "KEY1234567", "/run/secrets/apns.p8", "com.example.dating", true, null));

        properties.keySet().removeIf(name -> name.contains(".apns."));
        assertThat(bind(PushSettings.PREFIX, PushSettings.class).apns()).isNull();
    }

    private <T> T bind(String prefix, Class<T> type) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind(prefix, type)
                .get();
    }
}
