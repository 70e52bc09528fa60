package com.datingtoday.application.vip.product;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Product;
import java.util.List;

public interface ListProducts {

    /** Lists the products on sale. */
    List<Offer> list(Query query);

    /**
     * Product with the user's price.
     *
     * @param fee price for this user
     * @param channels payment channels that support the product
     */
    record Offer(Product product, Money fee, List<PaymentChannel> channels) {}

    record Query(UserId user) {}
}
