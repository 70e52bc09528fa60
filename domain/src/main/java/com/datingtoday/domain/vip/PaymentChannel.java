package com.datingtoday.domain.vip;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Payment provider and API of a payment. */
public enum PaymentChannel {
    ALIPAY(true),
    WECHAT(true),
    /** The App Store; only Apple can refund its payments. */
    APPLE(false),
    /** The simulated provider for development and tests. */
    SANDBOX(true);

    private final boolean supportsRefunds;

    PaymentChannel(boolean supportsRefunds) {
        this.supportsRefunds = supportsRefunds;
    }

    /** Returns the channel with a name, as clients and tables write it. */
    public static Optional<PaymentChannel> find(String name) {
        return Arrays.stream(values())
                .filter(paymentChannel -> paymentChannel.wireName().equals(name))
                .findFirst();
    }

    /** Returns the lower-case name. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the service can request refunds. */
    public boolean supportsRefunds() {
        return supportsRefunds;
    }

    /**
     * Returns whether the channel is an app store with its own prices and products. For app stores the product is
     * compared, not the amount.
     */
    public boolean isAppStore() {
        return this == APPLE;
    }
}
