package com.datingtoday.adapter.web.vip;

import com.datingtoday.adapter.web.shared.config.ClientConfigSource;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Privilege;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
record VipConfigSource() implements ClientConfigSource {

    @Override
    public Map<String, Long> limits() {
        return Map.of();
    }

    @Override
    public List<Enumeration> enumerations() {
        return List.of(
                new Enumeration("order_state", Order.PAY_CODES),
                Enumeration.ofNames("payment_channel", PaymentChannel.values()),
                Enumeration.ofNames("privilege", Privilege.values()));
    }
}
