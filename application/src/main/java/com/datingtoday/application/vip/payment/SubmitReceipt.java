package com.datingtoday.application.vip.payment;

import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;

/** Submits the receipt of an app store for an order. */
public interface SubmitReceipt {

    /**
     * Applies a receipt and returns the order. The call is idempotent.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownOrder}, {@code ChannelNotOffered},
     *     {@code PaymentUnverified}, or {@code PaymentMismatch} if the receipt is for another order
     */
    Order submit(Command command);

    /**
     * Order and receipt.
     *
     * @param receipt as issued by the app store
     */
    record Command(UserId user, OrderNo orderNo, PaymentChannel paymentChannel, Sensitive<String> receipt) {}
}
