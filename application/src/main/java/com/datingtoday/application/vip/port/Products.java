package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.ProductId;
import java.util.List;
import java.util.Optional;

/** What can be bought, or could be once. A change is seen by everybody within some seconds. */
public interface Products {

    /** Everything, in the order in which it is offered. */
    List<Product> all();

    /** The product of that number. */
    Optional<Product> find(ProductId id);
}
