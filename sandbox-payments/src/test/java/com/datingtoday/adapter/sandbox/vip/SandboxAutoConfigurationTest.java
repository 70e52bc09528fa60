package com.datingtoday.adapter.sandbox.vip;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SandboxAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(SandboxAutoConfiguration.class))
            .withBean(RandomSource.class, () -> new SeededRandomSource(1))
            .withBean(Clock.class, Clock::systemUTC)
            .withPropertyValues(
                    "datingtoday.payment.connect-timeout=1s",
                    "datingtoday.payment.read-timeout=4s",
                    "datingtoday.payment.sandbox.app-id=dating",
                    "datingtoday.payment.sandbox.listen-address=127.0.0.1:0");

    @Test
    void an_enabled_sandbox_adds_a_gateway() {
        runner.withPropertyValues(
                        "datingtoday.payment.sandbox.enabled=true",
                        "datingtoday.payment.callback-base-url=http://127.0.0.1:8080")
                .run(context -> assertThat(context.getBean(PaymentGateway.class).channel())
                        .isEqualTo(PaymentChannel.SANDBOX));
    }

    @Test
    void a_disabled_sandbox_adds_no_gateway() {
        runner.withPropertyValues("datingtoday.payment.sandbox.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(PaymentGateway.class));
    }

    @Test
    void a_missing_callback_base_url_prevents_the_start() {
        runner.withPropertyValues("datingtoday.payment.sandbox.enabled=true")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("callbackBaseUrl")
                        .hasMessageContaining("datingtoday.payment"));
    }
}
