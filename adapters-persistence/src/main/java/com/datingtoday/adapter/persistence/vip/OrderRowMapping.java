package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.Settlement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code user_order}. */
@Mapper(config = RowMapping.class)
interface OrderRowMapping extends RowMapping {

    default OrderRow toRow(Order order) {
        var purchase = order.purchase();
        var pay = order.payCode();
        return switch (order) {
            case Order.AwaitingPayment _ -> toRow(purchase, null, pay, null, null);
            case Order.Paid paid -> toRow(purchase, paid.settlement(), pay, null, null);
            case Order.Closed closed -> toRow(purchase, null, pay, closed.closeTime(), null);
            case Order.Refunding refunding -> toRow(purchase, refunding.settlement(), pay, null, null);
            case Order.Refunded refunded -> toRow(purchase, refunded.settlement(), pay, null, refunded.refundTime());
        };
    }

    @Mapping(target = "userId", source = "purchase.user")
    @Mapping(target = "orderNo", source = "purchase.orderNo.value")
    @Mapping(target = "productId", source = "purchase.product.value")
    @Mapping(target = "fee", source = "purchase.fee.minor")
    @Mapping(target = "currency", source = "purchase.fee.currency.currencyCode")
    OrderRow toRow(
            Purchase purchase,
            @Nullable Settlement settlement,
            int pay,
            @Nullable Instant closeTime,
            @Nullable Instant refundTime);

    default String toWireName(PaymentChannel channel) {
        return channel.wireName();
    }
}
