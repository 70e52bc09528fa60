package com.datingtoday.adapter.providers.vip;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.PaymentSettings;
import com.datingtoday.adapter.providers.vip.alipay.AlipayPaymentGateway;
import com.datingtoday.adapter.providers.vip.apple.ApplePaymentGateway;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxEnvironment;
import com.datingtoday.adapter.providers.vip.sandbox.SandboxHolder;
import com.datingtoday.adapter.providers.vip.wechat.WechatPaymentGateway;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the channels that are on. */
@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {

    @Bean
    SandboxHolder sandboxHolder(PaymentSettings settings, RandomSource randomSource, Clock clock) {
        var sandbox = settings.sandbox();
        return new SandboxHolder(
                sandbox == null
                        ? null
                        : SandboxEnvironment.open(settings, sandbox, calls(settings), randomSource, clock));
    }

    @Bean
    PaymentGateways paymentGateways(PaymentSettings settings, Clock clock) {
        var timeouts = new CallTimeouts(settings.connectLimit(), settings.readLimit());
        var open = new ArrayList<PaymentGateway>();
        var alipay = settings.alipay();
        if (alipay != null) {
            open.add(AlipayPaymentGateway.open(
                    alipay, settings.notifyUrl(PaymentChannel.ALIPAY.wireName()), timeouts, calls(settings)));
        }
        var wechat = settings.wechat();
        if (wechat != null) {
            open.add(WechatPaymentGateway.open(
                    wechat, settings.notifyUrl(PaymentChannel.WECHAT.wireName()), timeouts, calls(settings), clock));
        }
        var apple = settings.apple();
        if (apple != null) {
            open.add(ApplePaymentGateway.open(apple, timeouts, calls(settings)));
        }
        return new PaymentGateways(List.copyOf(open));
    }

    @Bean
    List<PaymentGateway> paymentGateways(PaymentGateways channels, SandboxHolder sandbox) {
        return Stream.concat(channels.gateways().stream(), sandbox.gateway().stream())
                .toList();
    }

    /** A provider that is slow takes no places of another. */
    private static BoundedCalls calls(PaymentSettings settings) {
        return new BoundedCalls(Dependency.PAYMENT_PROVIDER, settings.maxConcurrentCalls(), settings.limit());
    }
}
