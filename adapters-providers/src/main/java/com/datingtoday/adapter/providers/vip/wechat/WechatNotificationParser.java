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
 * Reads what WeChat Pay sends by itself: <a
 * href="https://pay.weixin.qq.com/docs/merchant/apis/h5-payment/payment-notice.html">payments</a> and <a
 * href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_11.shtml">refunds</a>. It is signed by WeChat Pay, and
 * what matters is encrypted with the API v3 key that only the merchant has.
 *
 * @param publicKeyId which key of WeChat Pay we have
 */
record WechatNotificationParser(
        String appId, String merchantId, String publicKeyId, NotificationParser parser, Clock clock) {

    /** How far its clock and ours may differ, and how long a call may be under way; a repeated one is signed anew. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern KEY = Pattern.compile("[!-~]{1,96}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** The part that is not encrypted. */
    record Envelope(@Nullable String id, @Nullable String eventType) {}

    /** With what the library leaves out. */
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
            // The library has no common exception for what is not genuine; some of what it throws quotes the call.
            throw new DomainException(new VipError.PaymentUnverified());
        }
    }

    private Optional<VerifiedCallback> told(PaymentCallback call) {
        requireSignedFields(call);
        var request = request(call);
        // Verifies and decrypts; only then is anything believed that the body says.
        parser.parse(request, Object.class);
        var envelope = JSON.readValue(call.body(), Envelope.class);
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

    /** The library would verify a missing field as the word null, and log a serial number that anybody can send. */
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
                .signType(call.headers().get("wechatpay-signature-type"))
                .body(call.body())
                .build();
    }

    private static String header(PaymentCallback call, String name) {
        return given(call.headers().get(name), name);
    }

    private PaymentNotification paid(Transaction transaction) {
        require(transaction.getTradeState() == TradeStateEnum.SUCCESS, "trade_state");
        return WechatTrade.of(transaction, appId, merchantId).paid();
    }

    /** Of a refund that fails, only if it is the one that we have asked for; others are the merchant's own affair. */
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
