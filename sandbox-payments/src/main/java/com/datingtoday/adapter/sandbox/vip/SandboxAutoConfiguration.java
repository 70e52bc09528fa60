package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.vip.port.PaymentGateway;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Adds the sandbox payment channel to an application that has this module on its class path and enables it. */
@AutoConfiguration
@ConditionalOnBooleanProperty(SandboxSettings.PREFIX + ".enabled")
@EnableConfigurationProperties({SandboxSettings.class, SandboxConnectionSettings.class})
class SandboxAutoConfiguration {

    @Bean
    SandboxEnvironment sandboxEnvironment(
            SandboxSettings settings, SandboxConnectionSettings connection, RandomSource randomSource, Clock clock) {
        return SandboxEnvironment.open(settings, connection, randomSource, clock);
    }

    @Bean
    PaymentGateway sandboxPaymentGateway(SandboxEnvironment environment) {
        return environment.gateway();
    }
}
