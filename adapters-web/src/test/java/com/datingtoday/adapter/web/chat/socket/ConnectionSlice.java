package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.MockUseCases;
import com.datingtoday.adapter.web.WebConfiguration;
import com.datingtoday.adapter.web.shared.HttpSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Server with a WebSocket endpoint and short time limits. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {ConnectionSlice.SliceConfiguration.class, AuthenticatedSlice.class, TicketFixture.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.jackson.property-naming-strategy=SNAKE_CASE", "spring.threads.virtual.enabled=true"})
@MockUseCases
@interface ConnectionSlice {

    /** Limits short enough for tests, and long enough for a well-behaved client on a busy machine. */
    ChatConnectionSettings SETTINGS = new ChatConnectionSettings(
            Duration.ofMillis(300),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMillis(600),
            64 * 1024,
            20,
            64 * 1024,
            Duration.ofSeconds(10));

    /** Configured CORS origin. */
    String APP = "https://app.example.com";

    @EnableAutoConfiguration
    @Import(WebConfiguration.class)
    class SliceConfiguration {

        @Bean
        HttpSettings httpSettings() {
            return new HttpSettings(List.of(), List.of(APP), 8, Duration.ofSeconds(1), 1, 1, Duration.ofSeconds(1), 1);
        }

        @Bean
        ChatConnectionSettings chatConnectionSettings() {
            return SETTINGS;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
