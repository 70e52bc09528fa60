package com.datingtoday.adapter.providers.vip.wechat;

import static com.datingtoday.adapter.providers.vip.wechat.WechatTrade.given;
import static com.datingtoday.adapter.providers.vip.wechat.WechatTrade.require;

import com.datingtoday.application.vip.port.PaymentGateway.VerifiedCallback;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.VipError;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import com.wechat.pay.java.service.refund.model.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parser of WeChat Pay notifications: <a
 * href="https://pay.weixin.qq.com/docs/merchant/apis/h5-payment/payment-notice.html">payments</a> and <a
 * href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_11.shtml">refunds</a>. They are signed by WeChat Pay
 * and encrypted with the API v3 key of the merchant.
 *
 * @param publicKeyId id of the configured public key of WeChat Pay
 */
record WechatNotificationParser(
        String appId, String merchantId, String publicKeyId, NotificationParser parser, Clock clock) {

    /** Maximum clock difference plus transmission time; a repeated notification is signed again. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern KEY = Pattern.compile("[!-~]{1,96}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** Unencrypted part of a notification. */
    record Envelope(@Nullable String id, @Nullable String eventType) {}

    /** Refund notification with the fields that the library omits. */
    static final class Refund extends RefundNotification {

        private @Nullable String mchid;

        @Nullable
        String mchid() {
            return mchid;
        }
    }

    static WechatNotificationParser of(
            String appId, String merchantId, String keyId, RSAPublicKeyConfig keys, Clock clock) {
        return new WechatNotificationParser(appId, merchantId, keyId, new NotificationParser(keys), clock);
    }

    Optional<VerifiedCallback> read(PaymentCallback call) {
        try {
            return told(call);
        } catch (RuntimeException e) {
            // The library has no common exception for invalid notifications, and some messages quote the body.
            throw new DomainException(new VipError.PaymentUnverified());
        }
    }

    private Optional<VerifiedCallback> told(PaymentCallback call) {
        requireSignedFields(call);
        var request = request(call);
        // Verifies and decrypts before any field of the body is used.
        parser.parse(request, Object.class);
        var envelope = JSON.readValue(call.body().value(), Envelope.class);
        var key = given(envelope.id(), "id");
        require(KEY.matcher(key).matches(), "id");
        return switch (given(envelope.eventType(), "event_type")) {
            case "TRANSACTION.SUCCESS" ->
                Optional.of(new VerifiedCallback(key, paid(parser.parse(request, Transaction.class))));
            case "REFUND.SUCCESS" -> refund(request, Status.SUCCESS).map(notice -> new VerifiedCallback(key, notice));
            case "REFUND.ABNORMAL" -> refund(request, Status.ABNORMAL).map(notice -> new VerifiedCallback(key, notice));
            case "REFUND.CLOSED" -> refund(request, Status.CLOSED).map(notice -> new VerifiedCallback(key, notice));
            default -> Optional.empty();
        };
    }

    /**
     * Rejects a callback without one of the signature headers. The library would verify a missing header as the text
     * null, and log an unverified serial.
     */
    private void requireSignedFields(PaymentCallback call) {
        require(publicKeyId.equals(header(call, "wechatpay-serial")), "wechatpay-serial");
        require(!header(call, "wechatpay-nonce").isEmpty(), "wechatpay-nonce");
        var time = Instant.ofEpochSecond(Long.parseLong(header(call, "wechatpay-timestamp")));
        require(Duration.between(time, clock.instant()).abs().compareTo(TOLERANCE) <= 0, "wechatpay-timestamp");
    }

    private static RequestParam request(PaymentCallback call) {
        return new RequestParam.Builder()
                .serialNumber(header(call, "wechatpay-serial"))
                .signature(header(call, "wechatpay-signature"))
                .timestamp(header(call, "wechatpay-timestamp"))
                .nonce(header(call, "wechatpay-nonce"))
                .signType(call.headers().value().get("wechatpay-signature-type"))
                .body(call.body().value())
                .build();
    }

    private static String header(PaymentCallback call, String name) {
        return given(call.headers().value().get(name), name);
    }

    private PaymentNotification paid(Transaction transaction) {
        require(transaction.getTradeState() == TradeStateEnum.SUCCESS, "trade_state");
        return WechatTrade.of(transaction, appId, merchantId).paid();
    }

    /** Returns a refund notification; a failed refund is returned only if this application requested it. */
    private Optional<PaymentNotification> refund(RequestParam request, Status status) {
        var refund = parser.parse(request, Refund.class);
        require(merchantId.equals(refund.mchid()), "mchid");
        require(refund.getRefundStatus() == status, "refund_status");
        var trade = WechatTrade.of(refund.getOutTradeNo(), refund.getTransactionId(), refund.getAmount());
        if (status == Status.SUCCESS) {
            return Optional.of(trade.refunded(refund.getAmount().getRefund(), refund.getSuccessTime()));
        }
        var isOurs = WechatRequestFactory.refundNo(trade.tradeNo()).equals(refund.getOutRefundNo());
        return isOurs ? Optional.of(trade.refundFailed()) : Optional.empty();
    }
}
