package com.datingtoday.adapter.providers.vip.wechat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.Purchase;
import com.wechat.pay.java.service.payments.app.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.app.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.payments.h5.model.H5Info;
import com.wechat.pay.java.service.payments.h5.model.SceneInfo;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Factory of WeChat Pay requests. */
record WechatRequestFactory(String appId, String merchantId, URI notifyUrl) {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final int LONGEST_DESCRIPTION = 127;
    private static final String REFUND = "refund-";

    static WechatRequestFactory of(WechatSettings settings, URI notifyUrl) {
        return new WechatRequestFactory(settings.appId(), settings.merchantId(), notifyUrl);
    }

    /**
     * Returns an <a href="https://pay.weixin.qq.com/docs/merchant/products/in-app-payment/apilist.html">order that is
     * paid in the app</a>.
     */
    com.wechat.pay.java.service.payments.app.model.PrepayRequest forApp(Purchase purchase) {
        var amount = new com.wechat.pay.java.service.payments.app.model.Amount();
        amount.setTotal(fen(purchase));
        amount.setCurrency(WechatTrade.CNY);
        var request = new com.wechat.pay.java.service.payments.app.model.PrepayRequest();
        request.setAppid(appId);
        request.setMchid(merchantId);
        request.setDescription(truncate(purchase.productName()));
        request.setOutTradeNo(purchase.orderNo().value());
        request.setTimeExpire(time(purchase.expiredTime()));
        request.setNotifyUrl(notifyUrl.toString());
        request.setAmount(amount);
        return request;
    }

    /**
     * Returns an <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_3_1.shtml">order that is paid on a web
     * page</a>.
     */
    com.wechat.pay.java.service.payments.h5.model.PrepayRequest forWebPage(Purchase purchase, String clientAddress) {
        var amount = new com.wechat.pay.java.service.payments.h5.model.Amount();
        amount.setTotal(fen(purchase));
        amount.setCurrency(WechatTrade.CNY);
        var request = new com.wechat.pay.java.service.payments.h5.model.PrepayRequest();
        request.setAppid(appId);
        request.setMchid(merchantId);
        request.setDescription(truncate(purchase.productName()));
        request.setOutTradeNo(purchase.orderNo().value());
        request.setTimeExpire(time(purchase.expiredTime()));
        request.setNotifyUrl(notifyUrl.toString());
        request.setAmount(amount);
        request.setSceneInfo(scene(clientAddress));
        return request;
    }

    private static SceneInfo scene(String clientAddress) {
        var page = new H5Info();
        page.setType("Wap");
        var scene = new SceneInfo();
        scene.setPayerClientIp(clientAddress);
        scene.setH5Info(page);
        return scene;
    }

    private static int fen(Purchase purchase) {
        return Math.toIntExact(WechatTrade.requireCny(purchase.fee()).minor());
    }

    /** Returns an RFC 3339 time as in the provider's examples: whole seconds, in Beijing time. */
    static String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atOffset(BEIJING));
    }

    /** Returns the name cut to 127 bytes of UTF-8, the limit of the provider. */
    static String truncate(String name) {
        var cut = new StringBuilder();
        var bytes = 0;
        for (var point : name.codePoints().toArray()) {
            var character = Character.toString(point);
            bytes += character.getBytes(UTF_8).length;
            if (bytes > LONGEST_DESCRIPTION) {
                break;
            }
            cut.append(character);
        }
        return cut.toString();
    }

    QueryOrderByOutTradeNoRequest query(OrderNo orderNo) {
        var request = new QueryOrderByOutTradeNoRequest();
        request.setMchid(merchantId);
        request.setOutTradeNo(orderNo.value());
        return request;
    }

    CloseOrderRequest close(OrderNo orderNo) {
        var request = new CloseOrderRequest();
        request.setMchid(merchantId);
        request.setOutTradeNo(orderNo.value());
        return request;
    }

    /**
     * Returns a refund request. A request with the same refund id is <a
     * href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml">the same refund</a>.
     */
    CreateRequest refund(Payment payment) {
        var amount = new AmountReq();
        amount.setRefund(WechatTrade.requireCny(payment.remaining()).minor());
        amount.setTotal(payment.amount().minor());
        amount.setCurrency(WechatTrade.CNY);
        var request = new CreateRequest();
        request.setTransactionId(payment.tradeNo());
        request.setOutRefundNo(refundNo(payment.tradeNo()));
        request.setNotifyUrl(notifyUrl.toString());
        request.setAmount(amount);
        return request;
    }

    static QueryByOutRefundNoRequest queryRefund(String tradeNo) {
        var request = new QueryByOutRefundNoRequest();
        request.setOutRefundNo(refundNo(tradeNo));
        return request;
    }

    /** Returns the id of the only refund that is requested for a payment. */
    static String refundNo(String tradeNo) {
        return REFUND + tradeNo;
    }
}
