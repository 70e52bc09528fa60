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

/** Caches the whole catalogue for ten seconds, because it is small and rarely changes. */
@Component
final class MyBatisProducts implements Products {

    private static final Duration MAX_AGE = Duration.ofSeconds(10);

    private final ProductMapper mapper;
    private final Clock clock;
    private volatile CachedCatalogue cached = new CachedCatalogue(List.of(), Instant.MIN);

    private record CachedCatalogue(List<Product> products, Instant until) {}

    MyBatisProducts(ProductMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public List<Product> findAll() {
        var now = clock.instant();
        if (!now.isBefore(cached.until())) {
            var products = mapper.selectAll().stream().map(ProductRow::product).toList();
            cached = new CachedCatalogue(products, now.plus(MAX_AGE));
        }
        return cached.products();
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return findAll().stream().filter(product -> product.id().equals(id)).findFirst();
    }
}
