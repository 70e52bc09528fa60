package com.datingtoday.adapter.providers.shared.moderation;

import com.datingtoday.application.shared.Moderation;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the moderation that the settings select. */
@Configuration(proxyBeanMethods = false)
class ModerationConfiguration {

    @Bean
    Moderation moderation(ModerationSettings settings, Clock clock) {
        return switch (settings.provider()) {
            case WORDS -> new WordListModeration(settings.wordFile());
            case WEBHOOK -> new WebhookModeration(Objects.requireNonNull(settings.webhook()), clock);
        };
    }
}
