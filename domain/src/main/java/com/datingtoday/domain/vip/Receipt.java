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
public record Receipt(Channel channel, OrderNo orderNo, String tradeNo, What what) {

    /** What was paid, or bought. */
    public sealed interface What {

        /** Money came to our account. */
        record Sum(Money amount) implements What {}

        /**
         * A product was bought in a store.
         *
         * @param storeProduct what the store calls it
         * @param quantity how many
         */
        record Item(String storeProduct, int quantity) implements What {}
    }

    /**
     * How much it is worth as the payment of an order; refuses what does not pay for just that.
     *
     * @param product what was ordered, as it is now; null if it is gone
     */
    Money amount(Purchase purchase, @Nullable Product product) {
        return switch (what) {
            case What.Sum(var amount) -> {
                require(!channel.isStore(), "channel");
                require(amount.currency().equals(purchase.fee().currency()), "currency");
                require(amount.equals(purchase.fee()), "amount");
                yield amount;
            }
            case What.Item(var storeProduct, var quantity) -> {
                require(channel.isStore() && product != null, "channel");
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
