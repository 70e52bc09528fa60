package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Proof of a payment, signed by its provider.
 *
 * @param tradeNo id of the payment at its provider
 */
public record Receipt(PaymentChannel channel, OrderNo orderNo, String tradeNo, Content content) {

    public sealed interface Content {

        /** Amount that arrived in the operator's account. */
        record PaidAmount(Money amount) implements Content {}

        /**
         * Product that was bought in an app store.
         *
         * @param storeProduct product id in the app store
         */
        record StoreItem(String storeProduct, int quantity) implements Content {}
    }

    /**
     * Returns the amount that the receipt pays for an order; rejects a receipt for something else with {@code
     * PaymentMismatch}.
     *
     * @param product current version of the ordered product; null if it was deleted
     */
    Money amountFor(Purchase purchase, @Nullable Product product) {
        return switch (content) {
            case Content.PaidAmount(var amount) -> {
                require(!channel.isAppStore(), "channel");
                require(amount.currency().equals(purchase.fee().currency()), "currency");
                require(amount.equals(purchase.fee()), "amount");
                yield amount;
            }
            case Content.StoreItem(var storeProduct, var quantity) -> {
                require(channel.isAppStore() && product != null, "channel");
                require(
                        storeProduct.equals(
                                product == null ? null : product.store().apple()),
                        "product");
                require(quantity == 1, "quantity");
                yield purchase.fee();
            }
        };
    }

    private static void require(boolean matches, String what) {
        if (!matches) {
            throw new DomainException(new VipError.PaymentMismatch(what));
        }
    }
}
