package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A time of VIP that can be bought. Every time is bought by itself; nothing renews itself.
 *
 * @param name short, such as on a button
 * @param description what it gives
 * @param vipTime how many days of 24 hours, 1 or more
 * @param price what it costs
 * @param store what it is called in the stores of applications
 * @param onSale whether it can be bought just now
 */
public record Product(
        ProductId id, String name, String description, int vipTime, Price price, StoreIds store, boolean onSale) {

    /**
     * What it costs.
     *
     * @param introductory what it costs the first time that somebody buys at such a price; null where there is none
     */
    public record Price(Money regular, @Nullable Money introductory) {

        /** What somebody pays. */
        public Money of(boolean asNewcomer) {
            return asNewcomer && introductory != null ? introductory : regular;
        }
    }

    /**
     * What the stores call it.
     *
     * @param apple the product id in App Store Connect; null where it is not sold there
     * @param google the product id in the Play Console; null where it is not sold there
     */
    public record StoreIds(@Nullable String apple, @Nullable String google) {}

    public Product {
        if (vipTime < 1) {
            throw new IllegalArgumentException("a product gives at least a day: " + vipTime);
        }
    }

    /** Refuses unless it can be bought just now. */
    public Product requireOnSale() {
        if (!onSale) {
            throw new DomainException(new VipError.UnknownProduct());
        }
        return this;
    }
}
