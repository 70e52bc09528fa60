package com.datingtoday.adapter.web;

import com.datingtoday.adapter.web.chat.socket.ChatConnectionSettings;
import com.datingtoday.adapter.web.shared.HttpSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Web slice with mocked use cases and a fixed clock. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(properties = "spring.jackson.property-naming-strategy=SNAKE_CASE")
@MockUseCases
public @interface WebSlice {

    /** Time of the clock. */
    Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** Settings and infrastructure of each slice. */
    @Import(WebConfiguration.class)
    class SliceConfiguration {

        @Bean
        HttpSettings settings() {
            return new HttpSettings(
                    List.of(URI.create("https://api.example.com"), URI.create("https://api.example.cn:8443")),
                    List.of(),
                    8,
                    Duration.ofSeconds(1),
                    1,
                    1,
                    Duration.ofSeconds(1),
                    1);
        }

        @Bean
        ChatConnectionSettings chatConnectionSettings() {
            return new ChatConnectionSettings(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(75),
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(1),
                    64 * 1024,
                    20,
                    512 * 1024,
                    Duration.ofSeconds(5));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
