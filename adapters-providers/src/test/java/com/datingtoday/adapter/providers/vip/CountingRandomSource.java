package com.datingtoday.adapter.providers.vip;

import com.datingtoday.application.shared.RandomSource;
import java.util.concurrent.atomic.AtomicLong;

/** What looks random: 1, 2, 3, … */
public final class CountingRandomSource implements RandomSource {

    private final AtomicLong last = new AtomicLong();

    @Override
    public String hex(int bytes) {
        return String.format("%0" + 2 * bytes + "x", last.incrementAndGet());
    }

    @Override
    public String base64Url(int bytes) {
        return hex(bytes);
    }

    @Override
    public String digits(int count) {
        return String.format("%0" + count + "d", last.incrementAndGet());
    }
}
