package com.datingtoday.bootstrap.testing;

import com.datingtoday.application.vip.port.InMemoryPaymentGateway;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.vip.PaymentChannel;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * In-memory payment gateways that all instances of this process share. The gateways of real providers are tested in
 * their module.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestPayments {

    public static final InMemoryPaymentGateway ALIPAY = new InMemoryPaymentGateway(PaymentChannel.ALIPAY);
    public static final InMemoryPaymentGateway WECHAT = new InMemoryPaymentGateway(PaymentChannel.WECHAT);
    public static final InMemoryPaymentGateway APPLE = new InMemoryPaymentGateway(PaymentChannel.APPLE);

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
