package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Product;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Payment provider or app store. No method may be called inside a transaction.
 * <p>Calls to the provider throw {@link com.datingtoday.application.shared.DependencyUnavailableException} ({@code
 * PAYMENT_PROVIDER}) after 5 s without a response, or if the provider reports a temporary failure.
 */
public interface PaymentGateway {

    /**
     * Callback with a valid signature.
     *
     * @param key identifies the callback, so that a repeated one is found; at most 96 ASCII characters
     */
    record VerifiedCallback(String key, PaymentNotification notification) {}

    /** Result of a refund request. */
    enum RefundState {
        /** The refund is complete. */
        DONE,
        /** In progress; query again later. */
        PENDING,
        /** Finally rejected. */
        FAILED
    }

    PaymentChannel channel();

    /** Returns whether the product can be paid by this provider. */
    boolean supports(Product product);

    /**
     * Creates a payment and returns the parameters that the client needs. Repeated calls for one order allow a single
     * payment, as far as the provider guarantees that.
     *
     * @param clientAddress the payer's IP address, which some providers require
     * @return names and values as documented by the provider
     */
    Map<String, String> createPayment(
            Order.AwaitingPayment order, Product product, PaymentScene scene, String clientAddress);

    /**
     * Parses and verifies a callback with the provider's own library.
     *
     * @return empty if the callback is genuine but does not concern a payment of an order
     * @throws com.datingtoday.domain.shared.DomainException with {@code PaymentUnverified} if the signature is
     *     invalid, or the callback is for another merchant
     */
    Optional<VerifiedCallback> parseCallback(PaymentCallback call);

    /**
     * Returns the response to a callback.
     *
     * @param accepted false if the provider must send the callback again
     */
    CallbackResponse callbackResponse(boolean accepted);

    /**
     * Parses and verifies the receipt of an app store.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code PaymentUnverified} if the receipt is not
     *     genuine, is for another merchant, or the channel has no receipts
     */
    PaymentNotification parseReceipt(String receipt);

    /**
     * Queries the payments and refunds of an order.
     *
     * @param trades payments of this channel that are already stored
     * @return all facts about the order, including stored ones; empty if nothing was paid
     */
    List<PaymentNotification> query(OrderNo orderNo, List<Payment> trades, Instant now);

    /** Prevents later payments of an unpaid order; an order that the provider does not have is no error. */
    void close(OrderNo orderNo);

    /** Refunds a payment in full. Repeated calls refund it once and return the current state. */
    RefundState refund(Payment payment);
}
