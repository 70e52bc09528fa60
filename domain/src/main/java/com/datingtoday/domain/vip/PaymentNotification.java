package com.datingtoday.domain.vip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a provider says has become of money, proven by its signature. It may say so often, late, and in any order. */
public sealed interface PaymentNotification {

    /** By which channel. */
    PaymentChannel channel();

    /** Of which order. */
    OrderNo orderNo();

    /** The number of the payment at the provider. */
    String tradeNo();

    /** Somebody has paid. */
    record Paid(Receipt receipt) implements PaymentNotification {

        @Override
        public PaymentChannel channel() {
            return receipt.channel();
        }

        @Override
        public OrderNo orderNo() {
            return receipt.orderNo();
        }

        @Override
        public String tradeNo() {
            return receipt.tradeNo();
        }
    }

    /**
     * Money was given back, by whomever.
     *
     * @param receipt of the payment
     * @param total how much of it in all; null for all of it
     * @param asOf by the provider's clock
     */
    record Refunded(Receipt receipt, @Nullable Money total, Instant asOf) implements PaymentNotification {

        @Override
        public PaymentChannel channel() {
            return receipt.channel();
        }

        @Override
        public OrderNo orderNo() {
            return receipt.orderNo();
        }

        @Override
        public String tradeNo() {
            return receipt.tradeNo();
        }
    }

    /** Money that we asked to be given back will never be. */
    record RefundFailed(PaymentChannel channel, OrderNo orderNo, String tradeNo) implements PaymentNotification {}

    /**
     * Money that was given back was taken again.
     *
     * @param receipt of the payment
     * @param asOf by the provider's clock
     */
    record RefundReversed(Receipt receipt, Instant asOf) implements PaymentNotification {

        @Override
        public PaymentChannel channel() {
            return receipt.channel();
        }

        @Override
        public OrderNo orderNo() {
            return receipt.orderNo();
        }

        @Override
        public String tradeNo() {
            return receipt.tradeNo();
        }
    }
}
