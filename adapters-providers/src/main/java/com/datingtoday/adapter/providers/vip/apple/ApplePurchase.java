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
 * Something bought in the App Store for an order of ours, as a
 * <a href="https://developer.apple.com/documentation/appstoreserverapi/jwstransactiondecodedpayload">transaction</a> says.
 *
 * @param revoked when Apple gave the money back; null if it did not
 */
record ApplePurchase(Receipt receipt, @Nullable Instant revoked) {

    /** It becomes a part of an address, and a key of our ledger. */
    private static final Pattern TRANSACTION = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /**
     * What was bought; empty if it was not for an order. An order pays for one time of VIP, so of what renews itself, or can be
     * restored for ever, or is shared in a family, one purchase would be many: nothing of that kind is for an order.
     *
     * @param transaction which was verified
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

    /** Only of consumables there can be more than one. */
    private static int quantity(JWSTransactionDecodedPayload transaction) {
        @Nullable Integer quantity = transaction.getQuantity();
        return quantity == null ? 1 : quantity;
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** How it stands. */
    PaymentNotification standing() {
        return revoked == null ? new PaymentNotification.Paid(receipt) : refunded(revoked);
    }

    /** That Apple gave the money back: always as a whole, for it gives back a part only if a seller asks for that. */
    PaymentNotification refunded(Instant asOf) {
        return new PaymentNotification.Refunded(receipt, null, asOf);
    }

    /** Everything that has become of it. */
    List<PaymentNotification> notices() {
        var paid = new PaymentNotification.Paid(receipt);
        return revoked == null ? List.of(paid) : List.of(paid, refunded(revoked));
    }
}
