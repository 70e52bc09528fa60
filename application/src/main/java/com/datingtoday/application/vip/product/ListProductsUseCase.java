package com.datingtoday.application.vip.product;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.payment.PaymentGatewayRegistry;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.Products;
import com.datingtoday.domain.vip.Product;
import java.util.List;

@UseCase
record ListProductsUseCase(Products products, Orders orders, PaymentGatewayRegistry paymentGatewayRegistry)
        implements ListProducts {

    @Override
    public List<Offer> list(Query query) {
        var onSale = products.findAll().stream().filter(Product::onSale).toList();
        var introductoryPriceUsed =
                onSale.stream().anyMatch(product -> product.price().introductory() != null)
                        && orders.findIntroductory(query.user()).isPresent();
        return onSale.stream()
                .map(product -> new Offer(
                        product,
                        product.price().amountFor(!introductoryPriceUsed),
                        paymentGatewayRegistry.supporting(product)))
                .toList();
    }
}
