package com.datingtoday.adapter.web.vip;

import com.datingtoday.adapter.web.shared.response.ResponseMapping;
import com.datingtoday.adapter.web.vip.VipController.ProductResponse;
import com.datingtoday.application.vip.product.ListProducts;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.Settlement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = ResponseMapping.class)
interface VipMapping extends ResponseMapping {

    default OrderResponse toResponse(Order order) {
        var refundTime = order instanceof Order.Refunded refunded ? refunded.refundTime() : null;
        var purchase = order.purchase();
        return toResponse(
                purchase,
                purchase.expiredTime(),
                order.payCode(),
                order.findSettlement().orElse(null),
                refundTime);
    }

    @Mapping(target = "orderNo", source = "purchase.orderNo.value")
    @Mapping(target = "productId", source = "purchase.product.value")
    @Mapping(target = "fee", source = "purchase.fee.minor")
    @Mapping(target = "currency", source = "purchase.fee.currency.currencyCode")
    OrderResponse toResponse(
            Purchase purchase,
            Instant expireTime,
            int pay,
            @Nullable Settlement settlement,
            @Nullable Instant refundTime);

    @Mapping(target = ".", source = "product")
    @Mapping(target = "productId", source = "product.id.value")
    @Mapping(target = "fee", source = "fee.minor")
    @Mapping(target = "price", source = "product.price.regular.minor")
    @Mapping(target = "currency", source = "fee.currency.currencyCode")
    @Mapping(target = "appleId", source = "product.store.apple")
    ProductResponse toResponse(ListProducts.Offer offer);
}
