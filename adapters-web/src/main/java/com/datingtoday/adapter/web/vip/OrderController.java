package com.datingtoday.adapter.web.vip;

import com.datingtoday.adapter.web.shared.binding.PageRequest;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.ListResponse;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.application.vip.order.GetOrder;
import com.datingtoday.application.vip.order.ListOrders;
import com.datingtoday.application.vip.order.PlaceOrder;
import com.datingtoday.application.vip.payment.BeginPayment;
import com.datingtoday.application.vip.payment.SubmitReceipt;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
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

/** Endpoints for orders and their payments. */
@RestController
@RequestMapping("/api/vip/orders")
@Tag(name = "vip")
record OrderController(
        PlaceOrder placeOrder,
        ListOrders listOrders,
        GetOrder getOrder,
        CancelOrder cancelOrder,
        BeginPayment beginPayment,
        SubmitReceipt submitReceipt,
        VipMapping mapping) {

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final int MAX_RECEIPT_LENGTH = 32_768;

    record PlaceOrderRequest(
            @Schema(
                    description = "Number of a product on sale; the server determines the price.",
                    minimum = "1",
                    example = "1")
            int productId) {}

    record BeginPaymentRequest(
            @Schema(allowableValues = {"alipay", "wechat", "apple", "sandbox"})
            String channel,

            @Schema(
                    description = "app for a mobile application, web for a web page; default app.",
                    allowableValues = {"app", "web"})
            @Nullable
            String scene) {}

    record SubmitReceiptRequest(
            @Schema(allowableValues = {"apple"}) String channel,

            @Schema(
                    description = "apple: the signed transaction (JWS) of StoreKit, up to 32,768 characters.",
                    maxLength = MAX_RECEIPT_LENGTH)
            String receipt) {

        /** Omits the receipt. */
        @Override
        public String toString() {
            return "SubmitReceiptRequest[" + channel + "]";
        }
    }

    record PaymentResponse(
            @Schema(description = "The channel of the request.")
            String channel,

            @Schema(description = "Parameters for the SDK of the payment provider; see docs/payments.md.")
            Map<String, String> fields) {}

    @PostMapping
    @PossibleErrors({ErrorCode.PRODUCT_UNKNOWN, ErrorCode.IDEMPOTENCY_KEY_REUSED, ErrorCode.TOO_MANY_ORDERS})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "placeOrder",
            summary = "Place an order",
            description =
                    "The order must be paid within 30 minutes. The same Idempotency-Key returns the same order, or"
                            + " 1505 with another product. 1502 if the product is not on sale. 1506 if the user"
                            + " placed too many orders.")
    Envelope<OrderResponse> placeOrder(
            @RequestFields PlaceOrderRequest fields,
            @RequestHeader(name = KEY_HEADER, required = false)
                    @Parameter(description = "8 to 64 characters of A-Z a-z 0-9 _ -; required.")
                    @Nullable
                    String key,
            UserId user) {
        if (key == null || key.isEmpty()) {
            throw new DomainException(new InputError.Missing(KEY_HEADER));
        }
        var command = new PlaceOrder.Command(user, product(fields.productId()), IdempotencyKey.of(key));
        return Envelope.of(mapping.toResponse(placeOrder.place(command)));
    }

    @GetMapping
    @Operation(operationId = "listOrders", summary = "List my orders", description = "The newest order first.")
    Envelope<ListResponse<OrderResponse>> listOrders(@RequestFields PageRequest page, UserId user) {
        var found = listOrders.list(new ListOrders.Query(user, page.cursor(), page.limit()));
        return Envelope.of(ListResponse.of(found, mapping::toResponse));
    }

    @GetMapping("/{order_no}")
    @PossibleErrors({ErrorCode.ORDER_UNKNOWN})
    @Operation(
            operationId = "getOrder",
            summary = "Get one of my orders",
            description = "1503 if the user has no order with this number.")
    Envelope<OrderResponse> getOrder(@PathVariable("order_no") String orderNo, UserId user) {
        return Envelope.of(mapping.toResponse(getOrder.get(new GetOrder.Query(user, OrderNo.of(orderNo)))));
    }

    @PostMapping("/{order_no}/cancel")
    @PossibleErrors({ErrorCode.ORDER_UNKNOWN, ErrorCode.ORDER_CLOSED})
    @Operation(
            operationId = "cancelOrder",
            summary = "Cancel an order",
            description =
                    "1504 if the order is paid. The call is idempotent. A payment that arrives later is still applied.")
    Envelope<OrderResponse> cancelOrder(@PathVariable("order_no") String orderNo, UserId user) {
        return Envelope.of(mapping.toResponse(cancelOrder.cancel(new CancelOrder.Command(user, OrderNo.of(orderNo)))));
    }

    @PostMapping("/{order_no}/payment")
    @PossibleErrors({ErrorCode.ORDER_UNKNOWN, ErrorCode.ORDER_CLOSED})
    @Operation(
            operationId = "beginPayment",
            summary = "Start the payment of an order",
            description = "1504 if the order cannot be paid any more. 1507 if the channel is not available for it. The"
                    + " field pay of the order states whether it is paid; the client reads the order again"
                    + " after some seconds.")
    Envelope<PaymentResponse> beginPayment(
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
    @PossibleErrors({ErrorCode.ORDER_UNKNOWN, ErrorCode.PAYMENT_UNVERIFIED, ErrorCode.PAYMENT_MISMATCH})
    @Operation(
            operationId = "submitReceipt",
            summary = "Submit the receipt of a store",
            description =
                    "The order is paid at once. 1508 if the store did not sign the receipt. 1509 if the receipt is"
                            + " not for this order. The call is idempotent.")
    Envelope<OrderResponse> submitReceipt(
            @PathVariable("order_no") String orderNo, @RequestFields SubmitReceiptRequest fields, UserId user) {
        if (fields.receipt().length() > MAX_RECEIPT_LENGTH) {
            throw new DomainException(new InputError.Malformed("receipt"));
        }
        var command = new SubmitReceipt.Command(
                user, OrderNo.of(orderNo), channel(fields.channel()), new Sensitive<>(fields.receipt()));
        return Envelope.of(mapping.toResponse(submitReceipt.submit(command)));
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
