package com.datingtoday.adapter.providers.vip.alipay;

import com.alipay.api.domain.AlipayTradeAppPayModel;
import com.alipay.api.domain.AlipayTradeCloseModel;
import com.alipay.api.domain.AlipayTradeWapPayModel;
import com.alipay.api.request.AlipayTradeAppPayRequest;
import com.alipay.api.request.AlipayTradeCloseRequest;
import com.alipay.api.request.AlipayTradeWapPayRequest;
import com.alipay.api.response.AlipayTradeQueryResponse;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
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
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.VipError;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Payment gateway of Alipay: <a href="https://opendocs.alipay.com/open/204/105051">in its app</a> or <a
 * href="https://opendocs.alipay.com/open/203/105285">in a browser</a>. The gateway signs the parameters for the client.
 * Alipay receives the order and its expiry when the user opens the payment.
 */
public final class AlipayPaymentGateway implements PaymentGateway {

    private static final String TEXT = "text/plain; charset=UTF-8";
    private static final Set<String> NOT_OPEN = Set.of(
            AlipayApiClient.UNKNOWN,
            "ACQ.TRADE_STATUS_ERROR",
            "ACQ.REASON_TRADE_STATUS_INVALID",
            "ACQ.REASON_ILLEGAL_STATUS");

    /** Maximum length of a key in the payment inbox. */
    private static final int MAX_KEY_LENGTH = 96;

    /** Characters that Alipay forbids in a subject. */
    private static final String FORBIDDEN_IN_SUBJECT = "[/=&<>\\p{Cntrl}]";

    private final AlipayApiClient connection;
    private final AlipayRefundClient refunds;
    private final AlipayKeys keys;
    private final AlipaySettings settings;
    private final URI callbackUrl;

    private AlipayPaymentGateway(
            AlipayApiClient connection, AlipayKeys keys, AlipaySettings settings, URI callbackUrl) {
        this.connection = connection;
        this.refunds = new AlipayRefundClient(connection);
        this.keys = keys;
        this.settings = settings;
        this.callbackUrl = callbackUrl;
    }

    /**
     * Creates the gateway without calling Alipay.
     *
     * @throws IllegalStateException if a file of the settings cannot be read; the message names the property
     */
    public static AlipayPaymentGateway open(
            AlipaySettings settings, URI callbackUrl, CallTimeouts timeouts, BoundedCalls calls) {
        var keys = AlipayKeys.read(settings);
        var connection = AlipayApiClient.open(settings, keys, timeouts, calls);
        return new AlipayPaymentGateway(connection, keys, settings, callbackUrl);
    }

    @Override
    public PaymentChannel channel() {
        return PaymentChannel.ALIPAY;
    }

    @Override
    public boolean supports(Product product) {
        return product.price().regular().currency().getCurrencyCode().equals(AlipayTradeParser.CURRENCY);
    }

    /** Returns {@code order_string} for the library in an app, or {@code pay_url} for a browser. */
    @Override
    public Map<String, String> createPayment(
            Order.AwaitingPayment order, Product product, PaymentScene scene, String clientAddress) {
        return switch (scene) {
            case APP -> Map.of("order_string", orderString(order.purchase()));
            case WEB -> Map.of("pay_url", payUrl(order.purchase()));
        };
    }

    private String orderString(Purchase purchase) {
        var model = new AlipayTradeAppPayModel();
        model.setProductCode("QUICK_MSECURITY_PAY");
        model.setOutTradeNo(purchase.orderNo().value());
        model.setTotalAmount(AlipayTradeParser.yuan(purchase.fee()));
        model.setSubject(subject(purchase));
        model.setTimeExpire(AlipayTradeParser.time(purchase.expiredTime()));
        var request = new AlipayTradeAppPayRequest();
        request.setBizModel(model);
        request.setNotifyUrl(callbackUrl.toString());
        return connection.encode(client -> client.sdkExecute(request).getBody());
    }

    private String payUrl(Purchase purchase) {
        var model = new AlipayTradeWapPayModel();
        model.setProductCode("QUICK_WAP_WAY");
        model.setOutTradeNo(purchase.orderNo().value());
        model.setTotalAmount(AlipayTradeParser.yuan(purchase.fee()));
        model.setSubject(subject(purchase));
        model.setTimeExpire(AlipayTradeParser.time(purchase.expiredTime()));
        model.setQuitUrl(settings.returnUrl());
        var request = new AlipayTradeWapPayRequest();
        request.setBizModel(model);
        request.setNotifyUrl(callbackUrl.toString());
        request.setReturnUrl(settings.returnUrl());
        return connection.encode(client -> client.pageExecute(request, "GET").getBody());
    }

    private static String subject(Purchase purchase) {
        return purchase.productName().replaceAll(FORBIDDEN_IN_SUBJECT, " ");
    }

    @Override
    public Optional<VerifiedCallback> parseCallback(PaymentCallback call) {
        var form = call.form().value();
        var isOurs = settings.appId().equals(form.get("app_id"))
                && settings.sellerId().equals(form.get("seller_id"));
        if (!isOurs || !keys.isSignedByAlipay(form)) {
            throw unverified();
        }
        try {
            return AlipayTradeParser.notice(form)
                    .map(notice -> new VerifiedCallback(key(form.get("notify_id")), notice));
        } catch (IllegalArgumentException e) {
            throw unverified();
        }
    }

    /** Returns the id of the notification, or a hash of an id that is longer than the inbox allows. */
    private static String key(@Nullable String notifyId) {
        if (notifyId == null || notifyId.isEmpty()) {
            throw unverified();
        }
        return notifyId.length() <= MAX_KEY_LENGTH
                        && StandardCharsets.US_ASCII.newEncoder().canEncode(notifyId)
                ? notifyId
                : UUID.nameUUIDFromBytes(notifyId.getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private static DomainException unverified() {
        return new DomainException(new VipError.PaymentUnverified());
    }

    /**
     * Returns the <a href="https://opendocs.alipay.com/open/204/105301">text {@code success}</a>; any other text makes
     * Alipay repeat the notification.
     */
    @Override
    public CallbackResponse callbackResponse(boolean taken) {
        return new CallbackResponse(200, TEXT, taken ? "success" : "fail");
    }

    @Override
    public PaymentNotification parseReceipt(String receipt) {
        throw unverified();
    }

    /** Returns payments and full refunds; partial refunds arrive only as notifications. */
    @Override
    public List<PaymentNotification> query(OrderNo orderNo, List<Payment> trades, Instant now) {
        var response = connection.query(orderNo);
        if (!AlipayApiClient.isSuccess(response)) {
            return List.of();
        }
        try {
            return notices(orderNo, response, now);
        } catch (IllegalArgumentException e) {
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, e);
        }
    }

    private static List<PaymentNotification> notices(OrderNo orderNo, AlipayTradeQueryResponse response, Instant now) {
        return switch (response.getTradeStatus()) {
            case "TRADE_SUCCESS", "TRADE_FINISHED" -> List.of(new PaymentNotification.Paid(receipt(orderNo, response)));
            case "TRADE_CLOSED" -> closed(orderNo, response, now);
            default -> List.of();
        };
    }

    /** Returns the notifications of a closed trade: none if it was never paid, otherwise a full refund. */
    private static List<PaymentNotification> closed(OrderNo orderNo, AlipayTradeQueryResponse response, Instant now) {
        if (!AlipayApiClient.isRefunded(response)) {
            return List.of();
        }
        var receipt = receipt(orderNo, response);
        return List.of(new PaymentNotification.Paid(receipt), new PaymentNotification.Refunded(receipt, null, now));
    }

    private static Receipt receipt(OrderNo orderNo, AlipayTradeQueryResponse response) {
        return AlipayTradeParser.receipt(
                orderNo, response.getTradeNo(), AlipayTradeParser.money(response.getTotalAmount()));
    }

    /** Closes the trade at Alipay; an order that is unknown, paid or closed there is ignored. */
    @Override
    public void close(OrderNo orderNo) {
        var model = new AlipayTradeCloseModel();
        model.setOutTradeNo(orderNo.value());
        var request = new AlipayTradeCloseRequest();
        request.setBizModel(model);
        connection.send(request, NOT_OPEN);
    }

    @Override
    public RefundState refund(Payment payment) {
        return refunds.refund(payment);
    }
}
