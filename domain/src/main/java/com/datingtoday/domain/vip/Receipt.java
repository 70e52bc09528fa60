package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has paid, as a provider says and its signature proves.
 *
 * @param orderNo for which order
 * @param tradeNo the number of the payment at the provider
 * @param what what was paid, or bought
 */
public record Receipt(PaymentChannel channel, OrderNo orderNo, String tradeNo, Content what) {

    /** What was paid, or bought. */
    public sealed interface Content {

        /** Money came to our account. */
        record PaidAmount(Money amount) implements Content {}

        /**
         * A product was bought in a store.
         *
         * @param storeProduct what the store calls it
         * @param quantity how many
         */
        record StoreItem(String storeProduct, int quantity) implements Content {}
    }

    /**
     * How much it is worth as the payment of an order; refuses what does not pay for just that.
     *
     * @param product what was ordered, as it is now; null if it is gone
     */
    Money amount(Purchase purchase, @Nullable Product product) {
        return switch (what) {
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
