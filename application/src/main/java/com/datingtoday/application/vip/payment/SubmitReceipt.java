package com.datingtoday.application.vip.payment;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;

/** Somebody shows what a store has given him for his money. */
public interface SubmitReceipt {

    /**
     * The order after it; showing it again does nothing more.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownOrder}, {@code ChannelNotOffered}, {@code
     *     PaymentUnverified}, or {@code PaymentMismatch} if it is for another order
     */
    Order submit(Command command);

    /**
     * What is shown.
     *
     * @param receipt as the store has given it
     */
    record Command(UserId user, OrderNo orderNo, PaymentChannel paymentChannel, String receipt) {

        /** Never the receipt. */
        @Override
        public String toString() {
            return "Command[" + paymentChannel + "]";
        }
    }
}
