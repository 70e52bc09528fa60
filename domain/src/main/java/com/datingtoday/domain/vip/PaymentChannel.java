package com.datingtoday.domain.vip;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By whom an order is paid. */
public enum PaymentChannel {
    ALIPAY(true),
    WECHAT(true),
    /** The App Store; only Apple gives money back there. */
    APPLE(false),
    /** A provider that plays with no money, for development. */
    SANDBOX(true);

    private final boolean refunding;

    PaymentChannel(boolean refunding) {
        this.refunding = refunding;
    }

    /** The channel of that name, as clients and tables write it. */
    public static Optional<PaymentChannel> of(String name) {
        return Arrays.stream(values())
                .filter(paymentChannel -> paymentChannel.wireName().equals(name))
                .findFirst();
    }

    /** Its name in lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether we can give money back there. */
    public boolean supportsRefunds() {
        return refunding;
    }

    /** Whether it is a store that has its own prices and products, so that what was bought is compared, not the sum. */
    public boolean isAppStore() {
        return this == APPLE;
    }
}
