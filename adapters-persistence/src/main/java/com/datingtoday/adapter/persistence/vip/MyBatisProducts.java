package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.vip.port.Products;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.ProductId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The catalogue is small and hardly ever changes: each instance reads it whole, every ten seconds at most. */
@Component
final class MyBatisProducts implements Products {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final ProductMapper mapper;
    private final Clock clock;
    private volatile CachedCatalogue known = new CachedCatalogue(List.of(), Instant.MIN);

    private record CachedCatalogue(List<Product> products, Instant until) {}

    MyBatisProducts(ProductMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Product> findAll() {
        var now = clock.instant();
        if (!now.isBefore(known.until())) {
            var products = mapper.selectAll().stream().map(ProductRow::product).toList();
            known = new CachedCatalogue(products, now.plus(KEPT));
        }
        return known.products();
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return findAll().stream().filter(product -> product.id().equals(id)).findFirst();
    }
}
