package com.datingtoday.application.vip.product;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Product;
import java.util.List;

/** Somebody looks at what can be bought. */
public interface ListProducts {

    /** What is on sale. */
    List<Offer> list(Query query);

    /**
     * A product for somebody.
     *
     * @param fee what he pays
     * @param channels by which it can be paid here
     */
    record Offer(Product product, Money fee, List<PaymentChannel> channels) {}

    /** Who looks. */
    record Query(UserId user) {}
}
