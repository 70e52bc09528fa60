package com.datingtoday.adapter.persistence.testing;

import com.datingtoday.adapter.persistence.PersistenceConfiguration;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.TestEncryption;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Beans of the adapter and its dependencies. It is not a configuration, so that component scans of the adapter do not
 * find it.
 */
@EnableAutoConfiguration
@Import(PersistenceConfiguration.class)
class PersistenceSlice {

    @Bean
    Encryption encryption() {
        return new TestEncryption();
    }

    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
