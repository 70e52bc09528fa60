package com.datingtoday.application.auth.port;

import java.util.ArrayList;
import java.util.List;

/** Notes {@code sent CN} and {@code used CN}. */
public final class RecordingSmsCodeMetrics implements SmsCodeMetrics {

    private final List<String> records = new ArrayList<>();

    @Override
    public synchronized void recordSent(String region) {
        records.add("sent " + region);
    }

    @Override
    public synchronized void recordUsed(String region) {
        records.add("used " + region);
    }

    public synchronized List<String> records() {
        return List.copyOf(records);
    }
}
