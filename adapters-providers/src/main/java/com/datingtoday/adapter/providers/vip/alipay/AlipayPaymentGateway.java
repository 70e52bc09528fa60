package com.datingtoday.adapter.providers.vip.alipay;

import com.alipay.api.domain.AlipayTradeAppPayModel;
import com.alipay.api.domain.AlipayTradeCloseModel;
import com.alipay.api.domain.AlipayTradeWapPayModel;
import com.alipay.api.request.AlipayTradeAppPayRequest;
import com.alipay.api.request.AlipayTradeCloseRequest;
import com.alipay.api.request.AlipayTradeWapPayRequest;
import com.alipay.api.response.AlipayTradeQueryResponse;
import com.datingtoday.adapter.providers.shared.AlipaySettings;
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
 * Pays by Alipay: <a href="https://opendocs.alipay.com/open/204/105051">in its app</a> or
 * <a href="https://opendocs.alipay.com/open/203/105285">in a browser</a>. What the client needs is signed here, and Alipay
 * hears of an order when somebody opens it there; the order's last moment goes with it.
 */
public final class AlipayPaymentGateway implements PaymentGateway {

    private static final String TEXT = "text/plain; charset=UTF-8";
    private static final Set<String> NOT_OPEN = Set.of(
            AlipayApiClient.UNKNOWN,
            "ACQ.TRADE_STATUS_ERROR",
            "ACQ.REASON_TRADE_STATUS_INVALID",
            "ACQ.REASON_ILLEGAL_STATUS");

    /** As long as the inbox allows. */
    private static final int LONGEST_KEY = 96;

    /** Characters that a subject may not have, by Alipay's document. */
    private static final String ILL_IN_SUBJECTS = "[/=&<>\\p{Cntrl}]";

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
     * Gets ready, and calls nobody yet.
     *
     * @throws IllegalStateException if a file of the settings cannot be read, and which
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

    /** Answers {@code order_string} for its library in an application, or {@code pay_url} for a browser. */
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
        return purchase.productName().replaceAll(ILL_IN_SUBJECTS, " ");
    }

    @Override
    public Optional<VerifiedCallback> parseCallback(PaymentCallback call) {
        var form = call.form();
        var isOurs = settings.appId().equals(form.get("app_id"))
                && settings.sellerId().equals(form.get("seller_id"));
        if (!isOurs || !keys.haveSigned(form)) {
            throw unverified();
        }
        try {
            return AlipayTradeParser.notice(form)
                    .map(notice -> new VerifiedCallback(key(form.get("notify_id")), notice));
        } catch (IllegalArgumentException e) {
            throw unverified();
        }
    }

    /** Alipay allows itself longer ones than it uses. */
    private static String key(@Nullable String notifyId) {
        if (notifyId == null || notifyId.isEmpty()) {
            throw unverified();
        }
        return notifyId.length() <= LONGEST_KEY
                        && StandardCharsets.US_ASCII.newEncoder().canEncode(notifyId)
                ? notifyId
                : UUID.nameUUIDFromBytes(notifyId.getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private static DomainException unverified() {
        return new DomainException(new VipError.PaymentUnverified());
    }

    /** <a href="https://opendocs.alipay.com/open/204/105301">Seven letters</a>; whatever else lets it come again. */
    @Override
    public CallbackResponse callbackResponse(boolean taken) {
        return new CallbackResponse(200, TEXT, taken ? "success" : "fail");
    }

    @Override
    public PaymentNotification parseReceipt(String receipt) {
        throw unverified();
    }

    /** Part of the money that was given back is told by notifications alone. */
    @Override
    public List<PaymentNotification> query(OrderNo orderNo, List<Payment> trades, Instant now) {
        var answer = connection.query(orderNo);
        if (!AlipayApiClient.isSuccess(answer)) {
            return List.of();
        }
        try {
            return notices(orderNo, answer, now);
        } catch (IllegalArgumentException e) {
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, e);
        }
    }

    private static List<PaymentNotification> notices(OrderNo orderNo, AlipayTradeQueryResponse answer, Instant now) {
        return switch (answer.getTradeStatus()) {
            case "TRADE_SUCCESS", "TRADE_FINISHED" -> List.of(new PaymentNotification.Paid(receipt(orderNo, answer)));
            case "TRADE_CLOSED" -> closed(orderNo, answer, now);
            default -> List.of();
        };
    }

    /** Closed without having been paid, or because all was given back. */
    private static List<PaymentNotification> closed(OrderNo orderNo, AlipayTradeQueryResponse answer, Instant now) {
        if (!AlipayApiClient.isRefunded(answer)) {
            return List.of();
        }
        var receipt = receipt(orderNo, answer);
        return List.of(new PaymentNotification.Paid(receipt), new PaymentNotification.Refunded(receipt, null, now));
    }

    private static Receipt receipt(OrderNo orderNo, AlipayTradeQueryResponse answer) {
        return AlipayTradeParser.receipt(
                orderNo, answer.getTradeNo(), AlipayTradeParser.money(answer.getTotalAmount()));
    }

    /** An order that is unknown, paid or closed stays so. */
    @Override
    public void close(OrderNo orderNo) {
        var model = new AlipayTradeCloseModel();
        model.setOutTradeNo(orderNo.value());
        var request = new AlipayTradeCloseRequest();
        request.setBizModel(model);
        connection.ask(request, NOT_OPEN);
    }

    @Override
    public RefundState refund(Payment payment) {
        return refunds.refund(payment);
    }
}
