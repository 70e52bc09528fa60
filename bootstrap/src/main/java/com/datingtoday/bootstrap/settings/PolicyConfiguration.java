package com.datingtoday.bootstrap.settings;

import com.datingtoday.adapter.providers.auth.PhoneSettings;
import com.datingtoday.adapter.providers.auth.SmsSettings;
import com.datingtoday.adapter.providers.media.storage.MediaStorageSettings;
import com.datingtoday.adapter.providers.shared.crypto.KeySettings;
import com.datingtoday.adapter.providers.shared.moderation.ModerationSettings;
import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.SmsRegionPolicy;
import com.datingtoday.application.auth.signing.SigningPolicy;
import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.discovery.index.GridLifetimePolicy;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import com.datingtoday.application.media.MediaPolicy;
import com.datingtoday.application.profile.ProfilePolicy;
import com.datingtoday.application.vip.VipPolicy;
import com.datingtoday.bootstrap.ProductionCheckInput;
import com.datingtoday.domain.shared.Sensitive;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Creates the policies of the application from the properties. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    SigningPolicy signingPolicy(SigningProperties properties) {
        return properties.policy();
    }

    @Bean
    LoginPolicy loginPolicy(LoginProperties properties) {
        return properties.policy();
    }

    @Bean
    SmsRegionPolicy smsRegionPolicy(LoginProperties properties, PhoneSettings phones) {
        return properties.regionPolicy(phones.defaultRegion(), phones.supportedRegions());
    }

    @Bean
    ProfilePolicy profilePolicy(ProfileProperties properties) {
        return properties.policy();
    }

    @Bean
    MediaPolicy mediaPolicy(MediaProperties properties) {
        return properties.policy();
    }

    @Bean
    GridLifetimePolicy gridLifetimePolicy(DiscoveryProperties properties) {
        return properties.gridLifetimePolicy();
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
    ProductionCheckInput productionCheckInput(
            SmsSettings sms,
            KeySettings keys,
            HttpSettings web,
            MediaStorageSettings storage,
            ModerationSettings moderation,
            Environment environment) {
        List<String> secrets = Stream.of(keys.encryption(), keys.hashing())
                .flatMap(keyRing -> keyRing.keys().values().stream())
                .map(Sensitive::value)
                .toList();
        return new ProductionCheckInput(
                sms.provider().name().toLowerCase(Locale.ROOT),
                new Sensitive<>(secrets),
                web.publicAddresses(),
                storage.provider() == MediaStorageSettings.Provider.FOLDER,
                moderation.provider() == ModerationSettings.Provider.WORDS,
                environment.getProperty("datingtoday.payment.sandbox.enabled", Boolean.class, false));
    }
}
