package com.datingtoday.domain.vip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Signed message of a provider about a payment. Messages can arrive repeatedly, late and in any order. */
public sealed interface PaymentNotification {

    PaymentChannel channel();

    OrderNo orderNo();

    /** Returns the id of the payment at its provider. */
    String tradeNo();

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
     * Notification: a payment was refunded, by the service, the provider or the buyer's bank.
     *
     * @param receipt receipt of the payment
     * @param total sum of all refunds of the payment; null for the full amount
     * @param asOf time of the provider's clock
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

    /** Notification: the provider finally rejected a refund that the service requested. */
    record RefundFailed(PaymentChannel channel, OrderNo orderNo, String tradeNo) implements PaymentNotification {}

    /**
     * Notification: the provider reversed a refund.
     *
     * @param receipt of the payment
     * @param asOf time of the provider's clock
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
