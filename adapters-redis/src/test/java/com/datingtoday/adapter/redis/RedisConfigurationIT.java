package com.datingtoday.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.redis.discovery.PopularitySettings;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.ConnectionTickets;
import com.datingtoday.application.chat.port.DuplicateTextCounter;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.chat.port.LiveEventSubscription;
import com.datingtoday.application.discovery.port.LastActiveTimes;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.TestEncryption;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class RedisConfigurationIT {

    /** Lifecycle phase of the web server of Spring Boot. */
    private static final int WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 2_048;

    @Test
    void the_configuration_provides_every_port_and_closes_the_connection() {
        RedisExecutor executor;
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(RedisSettings.class, () -> SharedRedis.withLongTimeouts(SharedRedis.uri()));
            context.registerBean(PopularitySettings.class, () -> new PopularitySettings(Duration.ofDays(3), 200));
            context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
            context.registerBean(Clock.class, Clock::systemUTC);
            context.registerBean(Encryption.class, TestEncryption::new);
            context.register(RedisConfiguration.class);
            context.refresh();

            executor = context.getBean(RedisExecutor.class);
            assertThat(executor.isAvailable()).isTrue();
            assertThat(context.getBean(ReplayGuard.class)).isNotNull();
            assertThat(context.getBean(SessionCache.class)).isNotNull();
            assertThat(context.getBean(SmsCodes.class)).isNotNull();
            assertThat(context.getBean(ProfileCache.class)).isNotNull();
            assertThat(context.getBean(NearbyIndex.class)).isNotNull();
            assertThat(context.getBean(Popularity.class)).isNotNull();
            assertThat(context.getBean(LastActiveTimes.class)).isNotNull();
            assertThat(context.getBean(DuplicateTextCounter.class)).isNotNull();
            assertThat(context.getBean(ConnectionTickets.class)).isNotNull();
            assertThat(context.getBean(ConnectionLeases.class)).isNotNull();
            assertThat(context.getBean(LiveEventPublisher.class)).isNotNull();
            assertThat(context.getBean(LiveEventSubscription.class)).isNotNull();
            assertThat(context.getBean(SmartLifecycle.class))
                    .as("receives events from before the first connection until after the last one")
                    .matches(SmartLifecycle::isRunning)
                    .matches(subscription -> subscription.getPhase() < WEB_SERVER);
        }
        assertThat(executor.isAvailable()).isFalse();
    }
}
