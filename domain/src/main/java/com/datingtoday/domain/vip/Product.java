package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Period of VIP that can be bought. Purchases do not renew automatically.
 *
 * @param name short, for a button
 * @param vipTime number of days of 24 hours, 1 or more
 * @param store product ids in the app stores
 */
public record Product(
        ProductId id, String name, String description, int vipTime, Price price, StoreIds store, boolean onSale) {

    /**
     * Price of a product.
     *
     * @param introductory reduced price that each user can use once; null if there is none
     */
    public record Price(Money regular, @Nullable Money introductory) {

        public Money amountFor(boolean asNewcomer) {
            return asNewcomer && introductory != null ? introductory : regular;
        }
    }

    /**
     * Product ids in the app stores.
     *
     * @param apple product id in App Store Connect; null if the product is not sold there
     * @param google product id in the Play Console; null if the product is not sold there
     */
    public record StoreIds(@Nullable String apple, @Nullable String google) {}

    public Product {
        if (vipTime < 1) {
            throw new IllegalArgumentException("vipTime must be at least 1 day: " + vipTime);
        }
    }

    /** Returns this product; rejects one that is not on sale with {@code UnknownProduct}. */
    public Product requireOnSale() {
        if (!onSale) {
            throw new DomainException(new VipError.UnknownProduct());
        }
        return this;
    }
}
