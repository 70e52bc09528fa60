package com.datingtoday.adapter.providers.vip;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.vip.alipay.AlipayPaymentGateway;
import com.datingtoday.adapter.providers.vip.apple.ApplePaymentGateway;
import com.datingtoday.adapter.providers.vip.wechat.WechatPaymentGateway;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gateways of the configured payment channels. A bean that is null is missing from an injected {@code
 * List<PaymentGateway>}; a gateway that is {@link AutoCloseable} is closed with the application context.
 */
@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {

    @Bean
    @Nullable
    PaymentGateway alipayPaymentGateway(PaymentSettings settings) {
        var alipay = settings.alipay();
        return alipay == null
                ? null
                : AlipayPaymentGateway.open(
                        alipay,
                        settings.callbackUrl(PaymentChannel.ALIPAY.wireName()),
                        timeouts(settings),
                        calls(settings));
    }

    @Bean
    @Nullable
    PaymentGateway wechatPaymentGateway(PaymentSettings settings, Clock clock) {
        var wechat = settings.wechat();
        return wechat == null
                ? null
                : WechatPaymentGateway.open(
                        wechat,
                        settings.callbackUrl(PaymentChannel.WECHAT.wireName()),
                        timeouts(settings),
                        calls(settings),
                        clock);
    }

    @Bean
    @Nullable
    PaymentGateway applePaymentGateway(PaymentSettings settings) {
        var apple = settings.apple();
        return apple == null ? null : ApplePaymentGateway.open(apple, timeouts(settings), calls(settings));
    }

    private static CallTimeouts timeouts(PaymentSettings settings) {
        return new CallTimeouts(settings.connectTimeout(), settings.readTimeout());
    }

    /**
     * Returns a separate call limit for each provider, so that a slow provider does not exhaust the capacity of
     * another.
     */
    private static BoundedCalls calls(PaymentSettings settings) {
        return new BoundedCalls(Dependency.PAYMENT_PROVIDER, settings.maxConcurrentCalls(), settings.callTimeout());
    }
}
