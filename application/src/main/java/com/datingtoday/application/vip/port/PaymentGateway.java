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
 * One who takes money for us, or a store that sells for us. Nothing here is called inside a transaction.
 *
 * <p>Whatever asks the provider throws {@link com.datingtoday.application.shared.Unavailable} ({@code PAYMENT_PROVIDER}) if
 * it does not answer within 5 s, or answers that it cannot just now.
 */
public interface PaymentGateway {

    /**
     * What the provider has told, proven by its signature.
     *
     * @param key names the call, so that a repeated one is known; at most 96 characters of ASCII
     * @param notice what it means for an order
     */
    record VerifiedCallback(String key, PaymentNotification notice) {}

    /** What came of asking to give money back. */
    enum RefundState {
        /** It was given back. */
        DONE,
        /** It will be; ask again. */
        UNDER_WAY,
        /** It never will be. */
        FAILED
    }

    /** By which channel. */
    PaymentChannel channel();

    /** Whether this product can be paid for by it. */
    boolean supports(Product product);

    /**
     * What the client needs to pay an order. Doing it again for the same order lets it be paid once all the same, as far as
     * the provider can promise that.
     *
     * @param clientAddress the payer's IP address, which some providers want
     * @return names and values that the provider's documents explain
     */
    Map<String, String> createPayment(
            Order.AwaitingPayment order, Product product, PaymentScene scene, String clientAddress);

    /**
     * Reads what the provider has sent us by itself; by the provider's own library.
     *
     * @return empty if it is genuine, but says nothing about money for an order
     * @throws com.datingtoday.domain.shared.Refused with {@code PaymentUnverified} if it is not genuine, or not meant for us
     */
    Optional<VerifiedCallback> parseCallback(PaymentCallback call);

    /** What to answer the provider's call: that it was taken, or that it must come again. */
    CallbackResponse callbackResponse(boolean taken);

    /**
     * Reads what a store has given to the client for money.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code PaymentUnverified} if it is not genuine, not meant for us, or
     *     this channel knows no such thing
     */
    PaymentNotification parseReceipt(String receipt);

    /**
     * What has become of an order at the provider: whether it was paid, and what was given back.
     *
     * @param trades what we know of already by this channel
     * @return everything that is known there, also what we know; empty if nothing was paid
     */
    List<PaymentNotification> query(OrderNo orderNo, List<Payment> trades, Instant now);

    /** Sees to it that the order can no longer be paid there, if it was not; it may be unknown there, too. */
    void close(OrderNo orderNo);

    /**
     * Gives the whole of a payment back. Asking again for the same payment gives it back once, and tells how it stands.
     */
    RefundState refund(Payment payment);
}
