package com.datingtoday.adapter.web.vip;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.vip.membership.GetVip;
import com.datingtoday.application.vip.product.ListProducts;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Privilege;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Being VIP, and what it costs. */
@RestController
@RequestMapping("/api/vip")
@Tag(name = "vip", description = "Products, orders and payments; see docs/payments.md")
record VipController(GetVip getVip, ListProducts listProducts) {

    /** How it stands. */
    record VipResponse(
            boolean active,

            @Schema(description = "the first moment at which VIP is over, RFC 3339 in UTC; null for who never was")
            @Nullable
            String vipDeadline,

            List<PrivilegeResponse> privileges) {}

    /** Something that VIP gives. */
    record PrivilegeResponse(
            @Schema(
                    allowableValues = {
                        "advanced_filters",
                        "more_conversations",
                        "read_receipts",
                        "incognito",
                        "visitor_list"
                    })
            String name,

            @Schema(description = "whether I have it now") boolean active) {}

    /** A time of VIP that can be bought. */
    record ProductResponse(
            int productId,
            String name,
            String description,

            @Schema(description = "days of 24 hours") int vipTime,

            @Schema(description = "what I pay, in minor units of the currency", example = "1800")
            long fee,

            @Schema(description = "what it costs otherwise, in minor units", example = "3000")
            long price,

            @Schema(description = "ISO 4217", example = "CNY")
            String currency,

            @Schema(description = "its product id in App Store Connect; null where it is not sold there") @Nullable
            String appleId,

            @Schema(description = "by which it can be paid here", example = "[\"alipay\", \"wechat\", \"apple\"]")
            List<String> channels) {}

    /** What can be bought. */
    record ProductListResponse(List<ProductResponse> list) {}

    @GetMapping
    @Operation(summary = "Until when I am VIP, and what that gives me")
    Envelope<VipResponse> read(UserId user) {
        var vipState = getVip.get(new GetVip.Query(user));
        var deadline = vipState.vip().vipDeadline();
        var privileges = Arrays.stream(Privilege.values())
                .map(privilege -> new PrivilegeResponse(
                        privilege.name().toLowerCase(Locale.ROOT),
                        vipState.privileges().contains(privilege)))
                .toList();
        return Envelope.of(new VipResponse(
                vipState.active(), deadline == null ? null : TimeFormats.formatInstant(deadline), privileges));
    }

    @GetMapping("/products")
    @Operation(
            summary = "What can be bought",
            description = "Every time is bought by itself, nothing renews itself. An introductory price is everybody's"
                    + " once.")
    Envelope<ProductListResponse> products(UserId user) {
        var offers = listProducts.list(new ListProducts.Query(user));
        return Envelope.of(
                new ProductListResponse(offers.stream().map(VipController::data).toList()));
    }

    private static ProductResponse data(ListProducts.Offer offer) {
        var product = offer.product();
        return new ProductResponse(
                product.id().value(),
                product.name(),
                product.description(),
                product.vipTime(),
                offer.fee().minor(),
                product.price().regular().minor(),
                offer.fee().currency().getCurrencyCode(),
                product.store().apple(),
                offer.channels().stream().map(PaymentChannel::wireName).toList());
    }
}
