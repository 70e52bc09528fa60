package com.datingtoday.adapter.web.vip;

import com.datingtoday.adapter.web.shared.error.ErrorResponse;
import com.datingtoday.adapter.web.shared.error.FeatureErrorResponses;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.vip.VipError;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record VipErrorResponses(Clock clock) implements FeatureErrorResponses<VipError> {

    @Override
    public Class<VipError> errorType() {
        return VipError.class;
    }

    @Override
    public ErrorResponse responseFor(VipError error) {
        return switch (error) {
            case VipError.VipRequired(var privilege) -> {
                var name = WireNames.of(privilege);
                yield ErrorResponse.of(ErrorCode.VIP_REQUIRED, HttpStatus.FORBIDDEN)
                        .withPrivilege(name)
                        .withData(Map.of("privilege", name));
            }
            case VipError.UnknownProduct() ->
                ErrorResponse.of(ErrorCode.PRODUCT_UNKNOWN, HttpStatus.NOT_FOUND)
                        .withField("product_id");
            case VipError.UnknownOrder() -> ErrorResponse.of(ErrorCode.ORDER_UNKNOWN, HttpStatus.NOT_FOUND);
            case VipError.OrderClosed(var pay) ->
                ErrorResponse.of(ErrorCode.ORDER_CLOSED, HttpStatus.CONFLICT).withData(Map.of("pay", pay));
            case VipError.IdempotencyKeyReused() ->
                ErrorResponse.of(ErrorCode.IDEMPOTENCY_KEY_REUSED, HttpStatus.CONFLICT)
                        .withField("Idempotency-Key");
            case VipError.TooManyOrders(var quota) ->
                ErrorResponse.ofQuota(quota, ErrorCode.TOO_MANY_ORDERS, clock.instant());
            case VipError.ChannelNotOffered() ->
                ErrorResponse.of(ErrorCode.CHANNEL_NOT_OFFERED, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("channel");
            case VipError.PaymentUnverified() ->
                ErrorResponse.of(ErrorCode.PAYMENT_UNVERIFIED, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withField("receipt");
            case VipError.PaymentMismatch(var what) ->
                ErrorResponse.of(ErrorCode.PAYMENT_MISMATCH, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withData(Map.of("what", what));
        };
    }
}
