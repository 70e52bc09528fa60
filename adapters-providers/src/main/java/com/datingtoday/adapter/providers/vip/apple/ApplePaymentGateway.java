package com.datingtoday.adapter.providers.vip.apple;

import com.apple.itunes.storekit.verification.VerificationException;
import com.datingtoday.adapter.providers.shared.AppleSettings;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.ProviderException;
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
import com.datingtoday.domain.vip.VipError;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sells in the App Store. The client buys there by itself
 * (<a href="https://developer.apple.com/documentation/storekit/in-app_purchase">StoreKit 2</a>), with the order's number as
 * {@code appAccountToken}; what it is given for that, and what Apple tells us, is signed by Apple and read by its library.
 */
public final class ApplePaymentGateway implements PaymentGateway, AutoCloseable {

    private final AppleVerifier verifier;
    private final @Nullable AppStoreApiClient connection;
    private final BoundedCalls calls;

    private ApplePaymentGateway(AppleVerifier verifier, @Nullable AppStoreApiClient connection, BoundedCalls calls) {
        this.verifier = verifier;
        this.connection = connection;
        this.calls = calls;
    }

    /**
     * Reads the roots and the key; asks nobody.
     *
     * @throws IllegalStateException naming the property whose file cannot be read
     */
    public static ApplePaymentGateway open(AppleSettings settings, CallTimeouts timeouts, BoundedCalls calls) {
        var verifier = AppleVerifier.open(settings, calls);
        var api = settings.api();
        var connection = api == null ? null : AppStoreApiClient.open(settings, api, timeouts.connect());
        return new ApplePaymentGateway(verifier, connection, calls);
    }

    @Override
    public PaymentChannel channel() {
        return PaymentChannel.APPLE;
    }

    @Override
    public boolean supports(Product product) {
        return product.store().apple() != null;
    }

    /** Answers what the client gives to StoreKit: {@code product_id} and {@code app_account_token}. */
    @Override
    public Map<String, String> createPayment(
            Order.AwaitingPayment order, Product product, PaymentScene scene, String clientAddress) {
        var storeProduct = product.store().apple();
        if (storeProduct == null) {
            throw new DomainException(new VipError.ChannelNotOffered());
        }
        var token = order.purchase().orderNo().uuid();
        return Map.of("product_id", storeProduct, "app_account_token", token.toString());
    }

    @Override
    public Optional<VerifiedCallback> parseCallback(PaymentCallback call) {
        var payload = AppleNotification.signedPayload(call.body()).orElseThrow(AppleVerifier::unverified);
        return verifier.read(library -> AppleNotification.read(library, payload));
    }

    /**
     * Apple <a href="https://developer.apple.com/documentation/appstoreservernotifications/responding-to-app-store-server-notifications">looks
     * at the status only</a>; unless it is 200 to 206, it repeats 1, 12, 24, 48 and 72 hours later.
     */
    @Override
    public CallbackResponse callbackResponse(boolean taken) {
        return new CallbackResponse(taken ? 200 : 500, "", "");
    }

    /** Reads a signed transaction, which StoreKit calls {@code jwsRepresentation}. */
    @Override
    public PaymentNotification parseReceipt(String receipt) {
        return verifier.read(library -> ApplePurchase.of(library.verifyAndDecodeTransaction(receipt)))
                .map(ApplePurchase::standing)
                .orElseThrow(AppleVerifier::unverified);
    }

    /**
     * Apple cannot be asked by our number, only
     * <a href="https://developer.apple.com/documentation/appstoreserverapi/get-transaction-info">by its own</a>: without trades
     * that are known, nothing is found. Nor is anything without a key for asking.
     */
    @Override
    public List<PaymentNotification> query(OrderNo orderNo, List<Payment> trades, Instant now) {
        var way = connection;
        if (way == null || trades.isEmpty()) {
            return List.of();
        }
        return calls.call(() -> ask(way, orderNo, trades));
    }

    private List<PaymentNotification> ask(AppStoreApiClient way, OrderNo orderNo, List<Payment> trades)
            throws IOException, ProviderException, VerificationException {
        var notices = new ArrayList<PaymentNotification>();
        for (var trade : trades) {
            var signed = way.signedTransaction(trade.tradeNo());
            if (signed.isPresent()) {
                notices.addAll(purchase(signed.get(), orderNo, trade).notices());
            }
        }
        return notices;
    }

    /** An answer is believed only if it is signed, and to what was asked. */
    private ApplePurchase purchase(String signed, OrderNo orderNo, Payment trade)
            throws ProviderException, VerificationException {
        return ApplePurchase.of(verifier.library().verifyAndDecodeTransaction(signed))
                .filter(purchase -> purchase.receipt().tradeNo().equals(trade.tradeNo()))
                .filter(purchase -> purchase.receipt().orderNo().equals(orderNo))
                .orElseThrow(() -> new ProviderException("the App Store answered with another transaction"));
    }

    /** Apple knows no orders: what is bought late is paid late. */
    @Override
    public void close(OrderNo orderNo) {}

    /** Only Apple gives money back, when the buyer asks it to. */
    @Override
    public RefundState refund(Payment payment) {
        return RefundState.FAILED;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
