package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.ProductId;
import java.util.List;
import java.util.Optional;

/** Products, including those no longer on sale. All instances use a change within ten seconds. */
public interface Products {

    /** Lists all products in display order. */
    List<Product> findAll();

    Optional<Product> find(ProductId id);
}
