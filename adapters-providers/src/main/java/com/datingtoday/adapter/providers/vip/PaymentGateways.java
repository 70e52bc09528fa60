package com.datingtoday.adapter.providers.vip;

import com.datingtoday.adapter.providers.vip.apple.ApplePaymentGateway;
import com.datingtoday.adapter.providers.vip.wechat.WechatPaymentGateway;
import com.datingtoday.application.vip.port.PaymentGateway;
import java.util.List;

/** The channels whose credentials are set; they end with the application. */
record PaymentGateways(List<PaymentGateway> gateways) implements AutoCloseable {

    @Override
    public void close() {
        for (var gateway : gateways) {
            switch (gateway) {
                case WechatPaymentGateway wechat -> wechat.close();
                case ApplePaymentGateway apple -> apple.close();
                default -> {}
            }
        }
    }
}
