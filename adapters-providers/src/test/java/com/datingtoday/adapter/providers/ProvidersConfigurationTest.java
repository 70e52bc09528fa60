package com.datingtoday.adapter.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.auth.PhoneSettings;
import com.datingtoday.adapter.providers.auth.SmsSettings;
import com.datingtoday.adapter.providers.auth.SmsSettings.Aliyun;
import com.datingtoday.adapter.providers.auth.SmsSettings.Twilio;
import com.datingtoday.adapter.providers.chat.PushSettings;
import com.datingtoday.adapter.providers.media.MediaProcessingSettings;
import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings;
import com.datingtoday.adapter.providers.profile.AddressSettings;
import com.datingtoday.adapter.providers.shared.SettingsSamples;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings;
import com.datingtoday.adapter.providers.vip.PaymentSettings;
import com.datingtoday.application.auth.port.PhoneNumberParser;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.application.chat.port.PushSender;
import com.datingtoday.application.media.port.MediaProcessor;
import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.profile.port.AddressDetector;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.Moderation;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.vip.payment.PaymentGatewayRegistry;
import com.datingtoday.domain.shared.Sensitive;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ProvidersConfigurationTest {

    private static final Aliyun ALIYUN =
            new Aliyun("id", new Sensitive<>("secret"), "cn-hangzhou", null, "sign", "SMS_1", null);
    private static final Twilio TWILIO =
            new Twilio("AC1", new Sensitive<>("token"), "+15557122661", null, "{code}", null);

    @TempDir
    Path folder;

    @Test
    void every_port_has_one_adapter() {
        try (var context = context(SmsSettings.Provider.DEVELOPMENT)) {
            assertThat(context.getBean(PhoneNumberParser.class)
                            .parse("13499990000")
                            .e164())
                    .isEqualTo("+8613499990000");
            assertThat(context.getBeanProvider(AddressDetector.class).stream()).hasSize(1);
            assertThat(context.getBeanProvider(Encryption.class).stream()).hasSize(1);
            assertThat(context.getBeanProvider(KeyedHasher.class).stream()).hasSize(1);
            assertThat(context.getBeanProvider(RandomSource.class).stream()).hasSize(1);
            assertThat(context.getBeanProvider(MediaProcessor.class).stream()).hasSize(1);
            assertThat(context.getBeanProvider(PushSender.class).stream()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"DEVELOPMENT, DevelopmentSmsSender", "ALIYUN, AliyunSmsSender", "TWILIO, TwilioSmsSender"})
    void the_settings_select_the_sms_sender(SmsSettings.Provider provider, String adapter) {
        try (var context = context(provider)) {
            assertThat(context.getBean(SmsSender.class).getClass().getSimpleName())
                    .isEqualTo(adapter);
        }
    }

    @Test
    void the_settings_select_the_media_storage() {
        try (var context = context(SmsSettings.Provider.DEVELOPMENT)) {
            assertThat(context.getBean(MediaStorage.class).getClass().getSimpleName())
                    .isEqualTo("FolderMediaStorage");
        }
        var s3 = new MediaStorageSettings(
                MediaStorageSettings.Provider.S3, null, SettingsSamples.s3("https://storage.example.com", "media"));
        try (var context = context(SmsSettings.Provider.DEVELOPMENT, s3, SettingsSamples.words())) {
            assertThat(context.getBean(MediaStorage.class).getClass().getSimpleName())
                    .isEqualTo("S3MediaStorage");
        }
    }

    @Test
    void the_settings_select_the_moderation() {
        try (var context = context(SmsSettings.Provider.DEVELOPMENT)) {
            assertThat(context.getBean(Moderation.class).getClass().getSimpleName())
                    .isEqualTo("WordListModeration");
        }
        var webhook = new ModerationSettings(
                ModerationSettings.Provider.WEBHOOK,
                null,
                SettingsSamples.webhook("https://moderation.example.com/cases"));
        try (var context = context(SmsSettings.Provider.DEVELOPMENT, SettingsSamples.folder(folder), webhook)) {
            assertThat(context.getBean(Moderation.class).getClass().getSimpleName())
                    .isEqualTo("WebhookModeration");
        }
    }

    @Test
    void without_payment_channels_the_registry_is_empty() {
        try (var context = context(SmsSettings.Provider.DEVELOPMENT)) {
            assertThat(context.getBean(PaymentGatewayRegistry.class).gateways()).isEmpty();
        }
    }

    private AnnotationConfigApplicationContext context(SmsSettings.Provider provider) {
        return context(provider, SettingsSamples.folder(folder), SettingsSamples.words());
    }

    private static AnnotationConfigApplicationContext context(
            SmsSettings.Provider provider, MediaStorageSettings storage, ModerationSettings moderation) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(KeySettings.class, () -> SettingsSamples.keys());
        context.registerBean(PhoneSettings.class, () -> new PhoneSettings("CN", List.of()));
        context.registerBean(AddressSettings.class, () -> new AddressSettings(List.of("CN")));
        context.registerBean(SmsSettings.class, () -> sms(provider));
        context.registerBean(PushSettings.class, SettingsSamples::onlyLogged);
        context.registerBean(PaymentSettings.class, SettingsSamples::noPayment);
        context.registerBean(MediaStorageSettings.class, () -> storage);
        context.registerBean(ModerationSettings.class, () -> moderation);
        context.registerBean(
                MediaProcessingSettings.class,
                () -> new MediaProcessingSettings(1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1)));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(ProvidersConfiguration.class, PaymentGatewayRegistry.class);
        context.refresh();
        return context;
    }

    private static SmsSettings sms(SmsSettings.Provider provider) {
        return new SmsSettings(provider, 10, Duration.ofSeconds(2), Duration.ofSeconds(3), ALIYUN, TWILIO);
    }
}
