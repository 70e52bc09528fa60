package com.datingtoday.bootstrap.settings;

import com.datingtoday.adapter.providers.auth.PhoneSettings;
import com.datingtoday.adapter.providers.auth.SmsSettings;
import com.datingtoday.adapter.providers.chat.PushSettings;
import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings;
import com.datingtoday.adapter.providers.media.MediaProcessingSettings;
import com.datingtoday.adapter.providers.shared.PaymentSettings;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings;
import com.datingtoday.adapter.redis.discovery.PopularitySettings;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.web.chat.socket.ChatConnectionSettings;
import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.discovery.NearbyPolicy;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import com.datingtoday.application.media.MediaPolicy;
import com.datingtoday.application.vip.VipPolicy;
import com.datingtoday.bootstrap.ProductionCheckInput;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the configuration into the settings of each side; application.yaml holds the defaults and says what each means. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    SigningPolicy signingPolicy(SigningProperties properties) {
        return properties.policy();
    }

    @Bean
    LoginPolicy loginPolicy(LoginProperties properties) {
        return properties.policy();
    }

    @Bean
    MediaPolicy mediaPolicy(MediaProperties properties) {
        return properties.policy();
    }

    @Bean
    NearbyPolicy nearbyPolicy(DiscoveryProperties properties) {
        return properties.nearbyPolicy();
    }

    @Bean
    PopularityPolicy popularityPolicy(DiscoveryProperties properties) {
        return properties.popularityPolicy();
    }

    @Bean
    ChatPolicy chatPolicy(ChatProperties properties) {
        return properties.policy();
    }

    @Bean
    VipPolicy vipPolicy(VipProperties properties) {
        return properties.policy();
    }

    @Bean
    ChatConnectionSettings chatConnectionSettings(Environment environment) {
        return bind(environment, "datingtoday.chat.connection", ChatConnectionSettings.class);
    }

    @Bean
    PopularitySettings popularitySettings(Environment environment) {
        return bind(environment, "datingtoday.discovery.popularity", PopularitySettings.class);
    }

    @Bean
    HttpSettings httpSettings(Environment environment) {
        return bind(environment, "datingtoday.http", HttpSettings.class);
    }

    @Bean
    RedisSettings redisSettings(Environment environment) {
        return bind(environment, "datingtoday.redis", RedisSettings.class);
    }

    @Bean
    KeySettings keySettings(Environment environment) {
        return bind(environment, KeySettings.PREFIX, KeySettings.class);
    }

    @Bean
    SmsSettings smsSettings(Environment environment) {
        return bind(environment, SmsSettings.PREFIX, SmsSettings.class);
    }

    @Bean
    PhoneSettings phoneSettings(Environment environment) {
        return bind(environment, PhoneSettings.PREFIX, PhoneSettings.class);
    }

    @Bean
    MediaStorageSettings mediaStorageSettings(Environment environment) {
        return bind(environment, MediaStorageSettings.PREFIX, MediaStorageSettings.class);
    }

    @Bean
    MediaProcessingSettings mediaProcessingSettings(Environment environment) {
        return bind(environment, MediaProcessingSettings.PREFIX, MediaProcessingSettings.class);
    }

    @Bean
    ModerationSettings moderationSettings(Environment environment) {
        return bind(environment, ModerationSettings.PREFIX, ModerationSettings.class);
    }

    @Bean
    PushSettings pushSettings(Environment environment) {
        return bind(environment, PushSettings.PREFIX, PushSettings.class);
    }

    @Bean
    PaymentSettings paymentSettings(Environment environment) {
        return bind(environment, PaymentSettings.PREFIX, PaymentSettings.class);
    }

    @Bean
    ProductionCheckInput productionCheckInput(
            SmsSettings sms,
            KeySettings keys,
            HttpSettings web,
            MediaStorageSettings storage,
            ModerationSettings moderation,
            Environment environment) {
        List<String> secrets = Stream.of(keys.encryption(), keys.hashing())
                .flatMap(keyRing -> keyRing.keys().values().stream())
                .toList();
        return new ProductionCheckInput(
                sms.provider().name().toLowerCase(Locale.ROOT),
                secrets,
                web.publicAddresses(),
                storage.provider() == MediaStorageSettings.Provider.FOLDER,
                moderation.provider() == ModerationSettings.Provider.WORDS,
                environment.getProperty("datingtoday.payment.sandbox.enabled", Boolean.class, false));
    }

    private static <T> T bind(Environment environment, String prefix, Class<T> type) {
        return Binder.get(environment)
                .bind(prefix, type)
                .orElseThrow(() -> new IllegalArgumentException(prefix + " is missing from the configuration"));
    }
}
