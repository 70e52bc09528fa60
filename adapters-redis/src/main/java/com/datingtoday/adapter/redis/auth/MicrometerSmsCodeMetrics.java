package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.SmsCodeMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts codes in {@code datingtoday.sms.codes}, by region and whether the code was sent or used. */
@Component
record MicrometerSmsCodeMetrics(MeterRegistry meters) implements SmsCodeMetrics {

    @Override
    public void recordSent(String region) {
        increment(region, "sent");
    }

    @Override
    public void recordUsed(String region) {
        increment(region, "used");
    }

    private void increment(String region, String state) {
        meters.counter("datingtoday.sms.codes", "region", region, "state", state)
                .increment();
    }
}
