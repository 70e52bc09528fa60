package com.datingtoday.adapter.web.vip;

import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.vip.membership.GetVip;
import com.datingtoday.application.vip.product.ListProducts;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for the VIP state and the products. */
@RestController
@RequestMapping("/api/vip")
@Tag(name = "vip", description = "Products, orders and payments; see docs/payments.md")
record VipController(GetVip getVip, ListProducts listProducts, VipMapping mapping) {

    record VipResponse(
            boolean active,

            @Schema(description = "Time at which VIP ends, RFC 3339 in UTC; null if the user never had VIP.") @Nullable
            String vipDeadline,

            List<PrivilegeResponse> privileges) {}

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

            @Schema(description = "Whether the user has the privilege now.")
            boolean active) {}

    record ProductResponse(
            int productId,
            String name,
            String description,

            @Schema(description = "Days of 24 hours.") int vipTime,

            @Schema(description = "Price for this user, minor units of the currency.", example = "1800")
            long fee,

            @Schema(description = "Regular price, minor units of the currency.", example = "3000")
            long price,

            @Schema(description = "ISO 4217", example = "CNY")
            String currency,

            @Schema(description = "Product id in App Store Connect; null if it is not sold there.") @Nullable
            String appleId,

            @Schema(description = "Payment channels of the product.", example = "[\"alipay\", \"wechat\", \"apple\"]")
            List<String> channels) {}

    record ProductListResponse(List<ProductResponse> list) {}

    @GetMapping
    @Operation(operationId = "getVip", summary = "Get my VIP state and privileges")
    Envelope<VipResponse> getVip(UserId user) {
        var vipState = getVip.get(new GetVip.Query(user));
        var deadline = vipState.vip().vipDeadline();
        var privileges = Arrays.stream(Privilege.values())
                .map(privilege -> new PrivilegeResponse(
                        WireNames.of(privilege), vipState.privileges().contains(privilege)))
                .toList();
        return Envelope.of(new VipResponse(
                vipState.active(), deadline == null ? null : TimeFormats.formatInstant(deadline), privileges));
    }

    @GetMapping("/products")
    @Operation(
            operationId = "listProducts",
            summary = "List the products on sale",
            description = "No product renews automatically. Each user can use an introductory price once.")
    Envelope<ProductListResponse> listProducts(UserId user) {
        var offers = listProducts.list(new ListProducts.Query(user));
        return Envelope.of(
                new ProductListResponse(offers.stream().map(mapping::toResponse).toList()));
    }
}
