package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.Product.Price;
import com.datingtoday.domain.vip.Product.StoreIds;
import com.datingtoday.domain.vip.ProductId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A month, a quarter and a year, and a product that is not on sale. */
public final class InMemoryProducts implements Products {

    public static final Product MONTH = product(1, 30, 3000, 1800L, true);
    public static final Product QUARTER = product(2, 90, 7800, null, true);
    public static final Product YEAR = product(3, 365, 23800, null, true);
    public static final Product GONE = product(4, 7, 900, null, false);

    private static Product product(int id, int days, long price, @Nullable Long introductory, boolean onSale) {
        return new Product(
                new ProductId(id),
                "product " + id,
                "VIP for a while",
                days,
                new Price(Money.of(price, "CNY"), introductory == null ? null : Money.of(introductory, "CNY")),
                new StoreIds("vip." + id, null),
                onSale);
    }

    @Override
    public List<Product> findAll() {
        return List.of(MONTH, QUARTER, YEAR, GONE);
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return findAll().stream().filter(product -> product.id().equals(id)).findFirst();
    }
}
