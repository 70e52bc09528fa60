package com.datingtoday.adapter.providers.vip.apple;

import com.apple.itunes.storekit.model.InAppOwnershipType;
import com.apple.itunes.storekit.model.JWSTransactionDecodedPayload;
import com.apple.itunes.storekit.model.Type;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Purchase in the App Store for an order, read from a <a
 * href="https://developer.apple.com/documentation/appstoreserverapi/jwstransactiondecodedpayload">transaction</a>.
 *
 * @param revoked time of Apple's refund; null if there is none
 */
record ApplePurchase(Receipt receipt, @Nullable Instant revoked) {

    /** Pattern of a transaction id, which becomes part of a URL and a key of the ledger. */
    private static final Pattern TRANSACTION = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /**
     * Returns the purchase; empty if it is not for an order. An order pays for one period of VIP, so subscriptions,
     * restorable products and family sharing are excluded.
     *
     * @param transaction verified transaction
     */
    static Optional<ApplePurchase> of(JWSTransactionDecodedPayload transaction) {
        var token = transaction.getAppAccountToken();
        var tradeNo = transaction.getTransactionId();
        var product = transaction.getProductId();
        if (!isForOnce(transaction) || token == null || tradeNo == null || product == null) {
            return Optional.empty();
        }
        if (!TRANSACTION.matcher(tradeNo).matches()) {
            return Optional.empty();
        }
        var what = new Receipt.Content.StoreItem(product, quantity(transaction));
        var receipt = new Receipt(PaymentChannel.APPLE, OrderNo.of(token), tradeNo, what);
        return Optional.of(new ApplePurchase(receipt, instant(transaction.getRevocationDate())));
    }

    private static boolean isForOnce(JWSTransactionDecodedPayload transaction) {
        var type = transaction.getType();
        return (type == Type.CONSUMABLE || type == Type.NON_RENEWING_SUBSCRIPTION)
                && transaction.getInAppOwnershipType() != InAppOwnershipType.FAMILY_SHARED;
    }

    /** Returns the quantity, which only consumables may have above one. */
    private static int quantity(JWSTransactionDecodedPayload transaction) {
        @Nullable Integer quantity = transaction.getQuantity();
        return quantity == null ? 1 : quantity;
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** Returns the payment, or the refund if there is one. */
    PaymentNotification latest() {
        return revoked == null ? new PaymentNotification.Paid(receipt) : refunded(revoked);
    }

    /** Returns a refund of the whole amount; Apple refunds a part only at the seller's request. */
    PaymentNotification refunded(Instant asOf) {
        return new PaymentNotification.Refunded(receipt, null, asOf);
    }

    /** Returns the payment and, if present, its refund. */
    List<PaymentNotification> notices() {
        var paid = new PaymentNotification.Paid(receipt);
        return revoked == null ? List.of(paid) : List.of(paid, refunded(revoked));
    }
}
