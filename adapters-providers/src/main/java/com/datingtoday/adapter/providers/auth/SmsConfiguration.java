package com.datingtoday.adapter.providers.auth;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the SMS sender that the settings select. */
@Configuration(proxyBeanMethods = false)
class SmsConfiguration {

    @Bean
    SmsSender smsSender(SmsSettings settings) {
        return switch (settings.provider()) {
            case DEVELOPMENT -> new DevelopmentSmsSender();
            case ALIYUN -> new AliyunSmsSender(settings, Objects.requireNonNull(settings.aliyun()), calls(settings));
            case TWILIO -> new TwilioSmsSender(settings, Objects.requireNonNull(settings.twilio()), calls(settings));
        };
    }

    private static BoundedCalls calls(SmsSettings settings) {
        return new BoundedCalls(Dependency.SMS_PROVIDER, settings.maxConcurrentSends(), settings.callTimeout());
    }
}
