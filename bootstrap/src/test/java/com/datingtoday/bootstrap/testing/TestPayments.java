package com.datingtoday.bootstrap.testing;

import com.datingtoday.application.vip.port.InMemoryProvider;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.vip.Channel;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Providers with a memory of their own, which all instances of this process share: how real ones talk is tested where their
 * adapters are.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestPayments {

    public static final InMemoryProvider ALIPAY = new InMemoryProvider(Channel.ALIPAY);
    public static final InMemoryProvider WECHAT = new InMemoryProvider(Channel.WECHAT);
    public static final InMemoryProvider APPLE = new InMemoryProvider(Channel.APPLE);

    @Bean
    PaymentGateway testAlipay() {
        return ALIPAY;
    }

    @Bean
    PaymentGateway testWechat() {
        return WECHAT;
    }

    @Bean
    PaymentGateway testApple() {
        return APPLE;
    }
}
