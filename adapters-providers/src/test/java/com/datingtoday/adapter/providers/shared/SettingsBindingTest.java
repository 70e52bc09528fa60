package com.datingtoday.adapter.providers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.auth.PhoneSettings;
import com.datingtoday.adapter.providers.auth.SmsSettings;
import com.datingtoday.adapter.providers.auth.SmsSettings.Aliyun;
import com.datingtoday.adapter.providers.chat.PushSettings;
import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings;
import com.datingtoday.adapter.providers.profile.AddressSettings;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings;
import com.datingtoday.adapter.providers.vip.PaymentSettings;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

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
    void binds_text_messages() {
        var sms = bind(SmsSettings.class);

        assertThat(sms.provider()).isEqualTo(SmsSettings.Provider.ALIYUN);
        assertThat(sms.callTimeout()).isEqualTo(Duration.ofMillis(4500));
        assertThat(sms.aliyun()).extracting(Aliyun::signName, Aliyun::endpoint).containsExactly("约会", null);
        assertThat(sms.twilio()).isNull();
    }

    @Test
    void a_missing_property_is_named_without_printing_a_secret() {
        properties.remove("datingtoday.sms.aliyun.sign-name");

        assertThat(SettingsValidation.rejections(() -> bind(SmsSettings.class)))
                .containsExactly("datingtoday.sms.aliyun.sign-name must not be blank");
    }

    @Test
    void a_missing_provider_is_named() {
        properties.keySet().removeIf(name -> !name.endsWith("max-concurrent-sends"));

        assertThat(SettingsValidation.rejections(() -> bind(SmsSettings.class)))
                .containsExactly("datingtoday.sms.provider must be development, aliyun or twilio");
    }

    @Test
    void settings_without_properties_have_the_documented_defaults() {
        properties.clear();

        assertThat(bind(PhoneSettings.class).defaultRegion()).isEqualTo("CN");
        assertThat(bind(AddressSettings.class).phoneRegions()).containsExactly("CN");
        assertThat(bind(PushSettings.class).mode()).isEqualTo(PushSettings.Mode.LOG);
        assertThat(bind(ModerationSettings.class).provider()).isEqualTo(ModerationSettings.Provider.WORDS);
        assertThat(bind(PaymentSettings.class))
                .isEqualTo(
                        new PaymentSettings(null, 64, Duration.ofSeconds(1), Duration.ofSeconds(4), null, null, null));
    }

    @Test
    void a_payment_channel_is_enabled_by_any_of_its_credentials() {
        properties.put("datingtoday.payment.callback-base-url", "https://api.example.com");
        properties.put("datingtoday.payment.apple.online-checks", "true");
        properties.put("datingtoday.payment.alipay.app-id", "");
        assertThat(bind(PaymentSettings.class))
                .extracting(PaymentSettings::alipay, PaymentSettings::wechat, PaymentSettings::apple)
                .containsOnlyNulls();

        properties.put("datingtoday.payment.wechat.app-id", "wx8888888888888888");
        assertThat(SettingsValidation.rejections(() -> bind(PaymentSettings.class)))
                .contains("datingtoday.payment.wechat.api-key must not be blank");
    }

    @Test
    void binds_keys() {
        properties.putAll(Map.of(
                "datingtoday.keys.encryption.current", "2026-01",
                "datingtoday.keys.encryption.keys.2026-01", SettingsSamples.KEY_1,
                "datingtoday.keys.encryption.keys.2025-01", SettingsSamples.KEY_2,
                "datingtoday.keys.hashing.current", "h1",
                "datingtoday.keys.hashing.keys.h1", SettingsSamples.KEY_2));

        var keys = bind(KeySettings.class);

        assertThat(keys.encryption().keys()).containsOnlyKeys("2026-01", "2025-01");
        assertThat(keys.hashing().bytes("h1")).hasSize(32).containsOnly(2);
    }

    @Test
    void binds_the_region_of_phone_numbers() {
        properties.put("datingtoday.phone.default-region", "CN");
        properties.put("datingtoday.phone.regions", "CN, HK");

        assertThat(bind(PhoneSettings.class).defaultRegion()).isEqualTo("CN");
        assertThat(bind(PhoneSettings.class).supportedRegions()).containsExactlyInAnyOrder("CN", "HK");
    }

    @Test
    void binds_the_storage_of_media() {
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

        assertThat(bind(MediaStorageSettings.class).s3())
                .extracting(
                        "endpoint",
                        "region",
                        "bucket",
                        "prefix",
                        "accessKeyId",
                        "secretAccessKey",
                        "pathStyle",
                        "maxConnections",
                        "connectTimeout",
                        "readTimeout",
                        "transferTimeout")
                .containsExactly(
                        "https://storage.example.com",
                        "eu-central-1",
                        "media",
                        "people/",
                        new Sensitive<>("id"),
                        new Sensitive<>("hidden"),
                        true,
                        50,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(4),
                        Duration.ofMinutes(5));

        properties.keySet().removeIf(name -> name.contains(".s3."));
        properties.put("datingtoday.media.storage.provider", "folder");
        properties.put("datingtoday.media.storage.folder", "data/media");
        assertThat(bind(MediaStorageSettings.class).folder()).isEqualTo("data/media");
    }

    @Test
    void binds_moderation() {
        properties.putAll(Map.of(
                "datingtoday.moderation.provider", "webhook",
                "datingtoday.moderation.word-file", "words.txt",
                "datingtoday.moderation.webhook.url", "https://moderation.example.com/cases",
                "datingtoday.moderation.webhook.secret", "moderation-test-secret-of-32-chars",
                "datingtoday.moderation.webhook.max-concurrent-calls", "10",
                "datingtoday.moderation.webhook.connect-timeout", "1s",
                "datingtoday.moderation.webhook.read-timeout", "1s"));

        var moderation = bind(ModerationSettings.class);

        assertThat(moderation.wordFile()).isEqualTo("words.txt");
        assertThat(moderation.webhook()).isEqualTo(SettingsSamples.webhook("https://moderation.example.com/cases"));
    }

    @Test
    void binds_push_notifications() {
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

        var push = bind(PushSettings.class);

        assertThat(push.callTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(push.fcm()).isEqualTo(new PushSettings.Fcm("dating-today-1a2b3", "/run/secrets/fcm.json", null));
        assertThat(push.apns())
                .isEqualTo(new PushSettings.Apns(
                        "TEAM123456", "KEY1234567", "/run/secrets/apns.p8", "com.example.dating", true, null));

        properties.keySet().removeIf(name -> name.contains(".apns."));
        assertThat(bind(PushSettings.class).apns()).isNull();
    }

    private <T> T bind(Class<T> type) {
        var prefix = Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class))
                .value();
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(prefix, type);
    }
}
