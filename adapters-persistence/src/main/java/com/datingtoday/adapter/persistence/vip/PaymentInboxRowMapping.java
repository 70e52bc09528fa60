package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code payment_inbox}; a new row has no attempts. */
@Mapper(config = RowMapping.class)
interface PaymentInboxRowMapping extends RowMapping {

    default PaymentInboxRow toRow(
            long id, int kind, Receipt receipt, @Nullable Money refunded, @Nullable Instant asOf) {
        return switch (receipt.content()) {
            case Content.PaidAmount(var paid) -> toRow(id, kind, receipt, paid, null, refunded, asOf, currency(paid));
            case Content.StoreItem item ->
                toRow(id, kind, receipt, null, item, refunded, asOf, refunded == null ? null : currency(refunded));
        };
    }

    private static String currency(Money money) {
        return money.currency().getCurrencyCode();
    }

    @Mapping(target = "orderNo", source = "receipt.orderNo.value")
    @Mapping(target = "tradeNo", source = "receipt.tradeNo")
    @Mapping(target = "channel", source = "receipt.channel")
    @Mapping(target = "amount", source = "paid.minor")
    @Mapping(target = "currency", source = "currency")
    @Mapping(target = "refunded", source = "refunded.minor")
    @Mapping(target = "attempts", constant = "0")
    PaymentInboxRow toRow(
            long id,
            int kind,
            Receipt receipt,
            @Nullable Money paid,
            Content.@Nullable StoreItem item,
            @Nullable Money refunded,
            @Nullable Instant asOf,
            @Nullable String currency);

    @Mapping(target = "orderNo", source = "failed.orderNo.value")
    @Mapping(target = "amount", ignore = true)
    @Mapping(target = "currency", ignore = true)
    @Mapping(target = "storeProduct", ignore = true)
    @Mapping(target = "quantity", ignore = true)
    @Mapping(target = "refunded", ignore = true)
    @Mapping(target = "asOf", ignore = true)
    @Mapping(target = "attempts", constant = "0")
    PaymentInboxRow toRow(long id, int kind, PaymentNotification.RefundFailed failed);

    default String toWireName(PaymentChannel channel) {
        return channel.wireName();
    }
}
