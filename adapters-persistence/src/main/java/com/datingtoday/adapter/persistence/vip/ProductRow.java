package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.Product.Price;
import com.datingtoday.domain.vip.Product.StoreIds;
import com.datingtoday.domain.vip.ProductId;
import org.jspecify.annotations.Nullable;

record ProductRow(
        int id,
        String name,
        String description,
        int vipTime,
        long price,
        String currency,
        @Nullable Long introductoryPrice,
        @Nullable String appleId,
        @Nullable String googleId,
        boolean onSale) {

    Product product() {
        var introductory = introductoryPrice == null ? null : Money.of(introductoryPrice, currency);
        return new Product(
                new ProductId(id),
                name,
                description,
                vipTime,
                new Price(Money.of(price, currency), introductory),
                new StoreIds(appleId, googleId),
                onSale);
    }
}
