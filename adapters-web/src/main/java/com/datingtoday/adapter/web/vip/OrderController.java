package com.datingtoday.adapter.web.vip;

import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.application.vip.order.GetOrder;
import com.datingtoday.application.vip.order.ListOrders;
import com.datingtoday.application.vip.order.PlaceOrder;
import com.datingtoday.application.vip.payment.BeginPayment;
import com.datingtoday.application.vip.payment.SubmitReceipt;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.IdempotencyKey;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.ProductId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Buying VIP. */
@RestController
@RequestMapping("/api/vip/orders")
@Tag(name = "vip")
record OrderController(
        PlaceOrder placeOrder,
        ListOrders listOrders,
        GetOrder getOrder,
        CancelOrder cancelOrder,
        BeginPayment beginPayment,
        SubmitReceipt submitReceipt) {

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final int LONGEST_RECEIPT = 32_768;

    /** What is ordered. */
    record PlaceOrderRequest(
            @Schema(description = "of a product on sale; the price is the server's to say", example = "1")
            int productId) {}

    /** How it shall be paid. */
    record BeginPaymentRequest(
            @Schema(allowableValues = {"alipay", "wechat", "apple", "sandbox"})
            String channel,

            @Schema(
                    description = "app for an application on a phone, web for a page; app if absent",
                    allowableValues = {"app", "web"})
            @Nullable
            String scene) {}

    /** What a store has given for the money. */
    record SubmitReceiptRequest(
            @Schema(allowableValues = {"apple"}) String channel,

            @Schema(description = "apple: the signed transaction (JWS) that StoreKit gives, up to 32,768 characters")
            String receipt) {

        /** Never the receipt. */
        @Override
        public String toString() {
            return "SubmitReceiptRequest[" + channel + "]";
        }
    }

    /** What the client needs to pay. */
    record PaymentResponse(
            @Schema(description = "as it was asked for") String channel,

            @Schema(description = "names and values for the provider's own library; see docs/payments.md")
            Map<String, String> fields) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Order a product",
            description = "To be paid within half an hour. The same key is answered with the same order; with another"
                    + " product, 1505. 1502 for what cannot be bought just now; 1506 beyond so many orders.")
    Envelope<OrderResponse> place(
            @RequestFields PlaceOrderRequest fields,
            @RequestHeader(name = KEY_HEADER, required = false)
                    @Parameter(description = "8 to 64 of A-Z a-z 0-9 _ -; required")
                    @Nullable
                    String key,
            UserId user) {
        if (key == null || key.isEmpty()) {
            throw new DomainException(new InputError.Missing(KEY_HEADER));
        }
        var command = new PlaceOrder.Command(user, product(fields.productId()), IdempotencyKey.of(key));
        return Envelope.of(OrderResponse.of(placeOrder.place(command)));
    }

    @GetMapping
    @Operation(summary = "My orders", description = "The newest first.")
    Envelope<ListResponse<OrderResponse>> list(@RequestFields PageRequest page, UserId user) {
        var found = listOrders.list(new ListOrders.Query(user, page.cursor(), page.limit()));
        return Envelope.of(ListResponse.of(found, OrderResponse::of));
    }

    @GetMapping("/{order_no}")
    @Operation(summary = "One of my orders", description = "1503 if there is none of that number that is mine.")
    Envelope<OrderResponse> read(@PathVariable("order_no") String orderNo, UserId user) {
        return Envelope.of(OrderResponse.of(getOrder.get(new GetOrder.Query(user, OrderNo.of(orderNo)))));
    }

    @PostMapping("/{order_no}/cancel")
    @Operation(
            summary = "Cancel an order",
            description = "1504 if it was paid. Doing it twice does nothing more. Money that comes all the same is"
                    + " honoured.")
    Envelope<OrderResponse> cancel(@PathVariable("order_no") String orderNo, UserId user) {
        return Envelope.of(OrderResponse.of(cancelOrder.cancel(new CancelOrder.Command(user, OrderNo.of(orderNo)))));
    }

    @PostMapping("/{order_no}/payment")
    @Operation(
            summary = "Begin to pay an order",
            description = "1504 if it is not to be paid any more; 1507 for a channel by which it cannot be paid here."
                    + " Whether it was paid tells the order, some seconds later.")
    Envelope<PaymentResponse> pay(
            @PathVariable("order_no") String orderNo,
            @RequestFields BeginPaymentRequest fields,
            UserId user,
            HttpServletRequest request) {
        var paymentChannel = channel(fields.channel());
        var command = new BeginPayment.Command(
                user, OrderNo.of(orderNo), paymentChannel, scene(fields.scene()), request.getRemoteAddr());
        return Envelope.of(new PaymentResponse(paymentChannel.wireName(), beginPayment.begin(command)));
    }

    @PostMapping("/{order_no}/receipt")
    @Operation(
            summary = "Show what a store has given for the money",
            description =
                    "The order is paid at once. 1508 for what the store did not sign; 1509 for what is not for this"
                            + " order. Doing it twice does nothing more.")
    Envelope<OrderResponse> receipt(
            @PathVariable("order_no") String orderNo, @RequestFields SubmitReceiptRequest fields, UserId user) {
        if (fields.receipt().length() > LONGEST_RECEIPT) {
            throw new DomainException(new InputError.Malformed("receipt"));
        }
        var command = new SubmitReceipt.Command(user, OrderNo.of(orderNo), channel(fields.channel()), fields.receipt());
        return Envelope.of(OrderResponse.of(submitReceipt.submit(command)));
    }

    private static ProductId product(int number) {
        if (number < 1) {
            throw new DomainException(new InputError.Malformed("product_id"));
        }
        return new ProductId(number);
    }

    private static PaymentChannel channel(String name) {
        return PaymentChannel.find(name).orElseThrow(() -> new DomainException(new InputError.Malformed("channel")));
    }

    private static PaymentScene scene(@Nullable String name) {
        return switch (name) {
            case null -> PaymentScene.APP;
            case "app" -> PaymentScene.APP;
            case "web" -> PaymentScene.WEB;
            default -> throw new DomainException(new InputError.Malformed("scene"));
        };
    }
}
