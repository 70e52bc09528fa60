package com.datingtoday.application.vip.product;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.payment.Gateways;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.Products;
import com.datingtoday.domain.vip.Product;
import java.util.List;

@UseCase
record ListProductsUseCase(Products products, Orders orders, Gateways gateways) implements ListProducts {

    @Override
    public List<Offer> list(Query query) {
        var onSale = products.all().stream().filter(Product::onSale).toList();
        var introduced = onSale.stream().anyMatch(product -> product.price().introductory() != null)
                && orders.introduction(query.user()).isPresent();
        return onSale.stream()
                .map(product -> new Offer(product, product.price().of(!introduced), gateways.offering(product)))
                .toList();
    }
}
