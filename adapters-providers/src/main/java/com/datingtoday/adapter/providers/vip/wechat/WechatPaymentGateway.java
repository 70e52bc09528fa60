package com.datingtoday.adapter.providers.vip.wechat;

import static com.datingtoday.adapter.providers.vip.wechat.WechatTrade.given;
import static com.datingtoday.adapter.providers.vip.wechat.WechatTrade.require;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.vip.wechat.WechatResult.Declined;
import com.datingtoday.adapter.providers.vip.wechat.WechatResult.Success;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.VipError;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import com.wechat.pay.java.service.refund.model.Refund;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Payment gateway of <a href="https://pay.weixin.qq.com/docs/merchant/products/in-app-payment/development.html">WeChat
 * Pay, API v3</a>, in CNY: in an app, or on a web page (H5).
 */
public final class WechatPaymentGateway implements PaymentGateway, AutoCloseable {

    private static final String PAID = "ORDERPAID";
    private static final String CLOSED = "ORDER_CLOSED";
    private static final String CLOSED_ALTERNATIVE = "ORDERCLOSED";
    private static final String UNKNOWN = "ORDER_NOT_EXIST";
    private static final String UNKNOWN_ALTERNATIVE = "ORDERNOTEXIST";
    private static final String NO_RESOURCE = "RESOURCE_NOT_EXISTS";

    private final WechatApiClient connection;
    private final WechatRequestFactory requests;
    private final WechatNotificationParser notices;

    private WechatPaymentGateway(
            WechatApiClient connection, WechatRequestFactory requests, WechatNotificationParser notices) {
        this.connection = connection;
        this.requests = requests;
        this.notices = notices;
    }

    /**
     * Creates the gateway without calling WeChat Pay.
     *
     * @throws IllegalStateException if a file contains no key; the message names the property
     */
    public static WechatPaymentGateway open(
            WechatSettings settings, URI callbackUrl, CallTimeouts timeouts, BoundedCalls calls, Clock clock) {
        var keys = WechatKeys.read(settings);
        return new WechatPaymentGateway(
                new WechatApiClient(settings, keys, timeouts, calls),
                WechatRequestFactory.of(settings, callbackUrl),
                WechatNotificationParser.of(
                        settings.appId(), settings.merchantId(), settings.publicKeyId(), keys, clock));
    }

    @Override
    public PaymentChannel channel() {
        return PaymentChannel.WECHAT;
    }

    /** Returns true for prices in CNY of 1 fen to about 21 million yuan. */
    @Override
    public boolean supports(Product product) {
        var price = product.price();
        return Stream.of(price.amountFor(false), price.amountFor(true))
                .allMatch(sum -> sum.currency().getCurrencyCode().equals(WechatTrade.CNY)
                        && sum.minor() >= 1
                        && sum.minor() <= Integer.MAX_VALUE);
    }

    /**
     * Returns for an app the signed fields of its <a
     * href="https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_2_4.shtml">{@code PayReq}</a>; for a web page {@code
     * h5_url}, which the browser must open within 5 minutes.
     */
    @Override
    public Map<String, String> createPayment(
            Order.AwaitingPayment order, Product product, PaymentScene scene, String clientAddress) {
        var purchase = order.purchase();
        var response = connection.send(Set.of(PAID, CLOSED, CLOSED_ALTERNATIVE), () -> switch (scene) {
            case APP -> inApp(purchase);
            case WEB -> onPage(purchase, clientAddress);
        });
        return switch (response) {
            case Success<Map<String, String>>(var fields) -> fields;
            case Declined<Map<String, String>>(var code) ->
                throw new DomainException(new VipError.OrderClosed(code.equals(PAID) ? 1 : 2));
        };
    }

    private Map<String, String> inApp(Purchase purchase) {
        var fields = connection.orders().prepayWithRequestPayment(requests.forApp(purchase));
        return Map.of(
                "appid", fields.getAppid(),
                "partnerid", fields.getPartnerId(),
                "prepayid", fields.getPrepayId(),
                "package", fields.getPackageVal(),
                "noncestr", fields.getNonceStr(),
                "timestamp", fields.getTimestamp(),
                "sign", fields.getSign());
    }

    private Map<String, String> onPage(Purchase purchase, String clientAddress) {
        var response = connection.pages().prepay(requests.forWebPage(purchase, clientAddress));
        return Map.of("h5_url", response.getH5Url());
    }

    @Override
    public Optional<VerifiedCallback> parseCallback(PaymentCallback call) {
        return notices.read(call);
    }

    /**
     * Returns <a href="https://pay.weixin.qq.com/docs/merchant/apis/h5-payment/payment-notice.html">204 without a
     * body</a>; or 500 with one, after which WeChat Pay repeats the notification.
     */
    @Override
    public CallbackResponse callbackResponse(boolean taken) {
        return taken
                ? new CallbackResponse(204, "", "")
                : new CallbackResponse(400, "application/json", "{\"code\":\"FAIL\",\"message\":\"try again\"}");
    }

    @Override
    public PaymentNotification parseReceipt(String receipt) {
        throw new DomainException(new VipError.PaymentUnverified());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Refunds can be queried only by the refund id, and only the ids of this application's refunds are known. An
     * order with a manual refund counts as paid: its state {@code REFUND} states neither the amount nor the success.
     * The notification of that refund arrives if the merchant's console has the callback address.
     */
    @Override
    public List<PaymentNotification> query(OrderNo orderNo, List<Payment> trades, Instant now) {
        var response = connection.send(
                Set.of(UNKNOWN, UNKNOWN_ALTERNATIVE),
                () -> order(connection.orders().queryOrderByOutTradeNo(requests.query(orderNo)), orderNo));
        return switch (response) {
            case Success<Optional<TradeStatus>>(var found) ->
                found.map(paid -> notifications(paid, trades)).orElse(List.of());
            case Declined<Optional<TradeStatus>> _ -> List.of();
        };
    }

    /** Payment with a flag: true if a refund was requested for it. */
    private record TradeStatus(WechatTrade trade, boolean refund) {}

    private Optional<TradeStatus> order(Transaction transaction, OrderNo orderNo) {
        var state = given(transaction.getTradeState(), "trade_state");
        if (state != TradeStateEnum.SUCCESS && state != TradeStateEnum.REFUND) {
            return Optional.empty();
        }
        var trade = WechatTrade.of(transaction, requests.appId(), requests.merchantId());
        require(trade.orderNo().equals(orderNo), "out_trade_no");
        return Optional.of(new TradeStatus(trade, state == TradeStateEnum.REFUND));
    }

    private List<PaymentNotification> notifications(TradeStatus tradeStatus, List<Payment> trades) {
        var trade = tradeStatus.trade();
        var isRequested = trades.stream()
                .anyMatch(payment ->
                        payment.tradeNo().equals(trade.tradeNo()) && payment.state() == Payment.State.REFUNDING);
        var refund = tradeStatus.refund() || isRequested ? refundOf(trade) : Optional.<PaymentNotification>empty();
        return Stream.concat(Stream.of(trade.paid()), refund.stream()).toList();
    }

    private Optional<PaymentNotification> refundOf(WechatTrade trade) {
        var response = connection.send(
                Set.of(NO_RESOURCE),
                () -> refundNotice(
                        trade,
                        connection.refunds().queryByOutRefundNo(WechatRequestFactory.queryRefund(trade.tradeNo()))));
        return switch (response) {
            case Success<Optional<PaymentNotification>>(var notice) -> notice;
            case Declined<Optional<PaymentNotification>> _ -> Optional.empty();
        };
    }

    private static Optional<PaymentNotification> refundNotice(WechatTrade trade, Refund refund) {
        var of = WechatTrade.of(refund.getOutTradeNo(), refund.getTransactionId(), refund.getAmount());
        require(of.equals(trade), "transaction_id");
        return switch (given(refund.getStatus(), "status")) {
            case SUCCESS -> Optional.of(trade.refunded(refund.getAmount().getRefund(), refund.getSuccessTime()));
            case PROCESSING -> Optional.empty();
            case CLOSED, ABNORMAL -> Optional.of(trade.refundFailed());
        };
    }

    /** Closes the order at WeChat Pay; an order that is unknown, paid or closed there is ignored. */
    @Override
    public void close(OrderNo orderNo) {
        connection.send(Set.of(PAID, CLOSED, CLOSED_ALTERNATIVE, UNKNOWN, UNKNOWN_ALTERNATIVE), () -> {
            connection.orders().closeOrder(requests.close(orderNo));
            return true;
        });
    }

    /**
     * {@inheritDoc}
     *
     * <p>{@code ABNORMAL} counts as failed: the payer's card is invalid, and the merchant must choose another account
     * in the console. An insufficient balance of the merchant is retried.
     */
    @Override
    public RefundState refund(Payment payment) {
        var response = connection.send(
                Set.of(NO_RESOURCE), () -> state(payment, connection.refunds().create(requests.refund(payment))));
        return switch (response) {
            case Success<RefundState>(var state) -> state;
            case Declined<RefundState> _ -> RefundState.FAILED;
        };
    }

    private static RefundState state(Payment payment, Refund refund) {
        require(WechatRequestFactory.refundNo(payment.tradeNo()).equals(refund.getOutRefundNo()), "out_refund_no");
        return switch (given(refund.getStatus(), "status")) {
            case SUCCESS -> RefundState.DONE;
            case PROCESSING -> RefundState.PENDING;
            case CLOSED, ABNORMAL -> RefundState.FAILED;
        };
    }

    @Override
    public void close() {
        connection.close();
    }
}
