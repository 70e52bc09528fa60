package com.datingtoday.adapter.providers.vip.apple;

import com.apple.itunes.storekit.verification.VerificationException;
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
 * Payment gateway of the App Store. The client buys through <a
 * href="https://developer.apple.com/documentation/storekit/in-app_purchase">StoreKit 2</a> with the order number as
 * {@code appAccountToken}. Receipts and notifications are signed by Apple and verified by its library.
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
     * Creates the gateway; sends no request to Apple.
     *
     * @throws IllegalStateException if a file cannot be read; the message names its property
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

    /** Returns {@code product_id} and {@code app_account_token} for StoreKit. */
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
        var payload = AppleNotification.signedPayload(call.body().value()).orElseThrow(AppleVerifier::unverified);
        return verifier.read(library -> AppleNotification.read(library, payload));
    }

    /**
     * Returns only a status, which is <a
     * href="https://developer.apple.com/documentation/appstoreservernotifications/responding-to-app-store-server-notifications">all
     * that Apple evaluates</a>. Unless it is 200 to 206, Apple repeats the notification after 1, 12, 24, 48 and 72
     * hours.
     */
    @Override
    public CallbackResponse callbackResponse(boolean taken) {
        return new CallbackResponse(taken ? 200 : 400, "", "");
    }

    /** Verifies a signed transaction, which StoreKit calls {@code jwsRepresentation}. */
    @Override
    public PaymentNotification parseReceipt(String receipt) {
        return verifier.read(library -> ApplePurchase.of(library.verifyAndDecodeTransaction(receipt)))
                .map(ApplePurchase::latest)
                .orElseThrow(AppleVerifier::unverified);
    }

    /**
     * Returns the state of known trades. Apple can be queried only <a
     * href="https://developer.apple.com/documentation/appstoreserverapi/get-transaction-info">by its own transaction
     * id</a>, so without trades or without an API key the result is empty.
     */
    @Override
    public List<PaymentNotification> query(OrderNo orderNo, List<Payment> trades, Instant now) {
        var client = connection;
        if (client == null || trades.isEmpty()) {
            return List.of();
        }
        return calls.call(() -> queryTrades(client, orderNo, trades));
    }

    private List<PaymentNotification> queryTrades(AppStoreApiClient client, OrderNo orderNo, List<Payment> trades)
            throws IOException, ProviderException, VerificationException {
        var notices = new ArrayList<PaymentNotification>();
        for (var trade : trades) {
            var signed = client.signedTransaction(trade.tradeNo());
            if (signed.isPresent()) {
                notices.addAll(purchase(signed.get(), orderNo, trade).notices());
            }
        }
        return notices;
    }

    /** Returns the purchase of a signed response, which must be for the queried trade and order. */
    private ApplePurchase purchase(String signed, OrderNo orderNo, Payment trade)
            throws ProviderException, VerificationException {
        return ApplePurchase.of(verifier.library().verifyAndDecodeTransaction(signed))
                .filter(purchase -> purchase.receipt().tradeNo().equals(trade.tradeNo()))
                .filter(purchase -> purchase.receipt().orderNo().equals(orderNo))
                .orElseThrow(() -> new ProviderException("the App Store returned another transaction"));
    }

    /** Does nothing, because Apple has no orders; a purchase after the close is processed as a late payment. */
    @Override
    public void close(OrderNo orderNo) {}

    /** Throws an exception, because only Apple refunds, at the request of the buyer. */
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
