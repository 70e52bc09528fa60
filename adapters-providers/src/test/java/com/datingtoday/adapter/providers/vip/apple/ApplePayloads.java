package com.datingtoday.adapter.providers.vip.apple;

import static com.datingtoday.adapter.providers.vip.apple.AppleSigner.APPLE;

import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Receipt;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unsigned payloads with all fields of Apple's documentation. */
final class ApplePayloads {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant REVOKED = Instant.parse("2026-02-27T08:15:30.250Z");
    static final String TRADE = "2000000912345678";
    static final String BUNDLE = "com.example.dating";
    static final long APPLE_ID = 6_444_555_666L;
    static final String UUID = "8aa4f3e6-2a0d-4b6b-9f0e-5d7c7b1a9e01";
    static final Receipt RECEIPT = new Receipt(
            PaymentChannel.APPLE,
            OrderSamples.ORDER_NO,
            TRADE,
            new Receipt.Content.StoreItem(OrderSamples.APPLE_PRODUCT, 1));

    private ApplePayloads() {}

    static Map<String, Object> transaction() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("transactionId", TRADE);
        fields.put("originalTransactionId", TRADE);
        fields.put("bundleId", BUNDLE);
        fields.put("productId", OrderSamples.APPLE_PRODUCT);
        fields.put("purchaseDate", NOW.minusSeconds(60).toEpochMilli());
        fields.put("originalPurchaseDate", NOW.minusSeconds(60).toEpochMilli());
        fields.put("quantity", 1);
        fields.put("type", "Consumable");
        fields.put("appAccountToken", "01234567-89ab-cdef-0123-456789abcdef");
        fields.put("inAppOwnershipType", "PURCHASED");
        fields.put("signedDate", NOW.toEpochMilli());
        fields.put("environment", "Production");
        fields.put("transactionReason", "PURCHASE");
        fields.put("storefront", "USA");
        fields.put("storefrontId", "143441");
        fields.put("price", 9990);
        fields.put("currency", "USD");
        return fields;
    }

    static Map<String, Object> revoked() {
        var fields = with(transaction(), "revocationDate", REVOKED.toEpochMilli());
        return with(fields, "revocationReason", 0);
    }

    static Map<String, Object> notification(String type, Map<String, Object> transaction) {
        return notification(type, APPLE.sign(transaction));
    }

    static Map<String, Object> notification(String type, @Nullable String signedTransaction) {
        var data = new LinkedHashMap<String, Object>();
        data.put("appAppleId", APPLE_ID);
        data.put("bundleId", BUNDLE);
        data.put("bundleVersion", "1.4.2");
        data.put("environment", "Production");
        if (signedTransaction != null) {
            data.put("signedTransactionInfo", signedTransaction);
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("notificationType", type);
        fields.put("notificationUUID", UUID);
        fields.put("data", data);
        fields.put("version", "2.0");
        fields.put("signedDate", NOW.toEpochMilli());
        return fields;
    }

    /** Returns a copy with one field replaced; null removes it. */
    static Map<String, Object> with(Map<String, Object> fields, String name, @Nullable Object value) {
        var other = new LinkedHashMap<>(fields);
        if (value == null) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return other;
    }

    @SuppressWarnings("unchecked") // the value was put above
    static Map<String, Object> withData(Map<String, Object> notification, String name, @Nullable Object value) {
        var data = (Map<String, Object>) notification.getOrDefault("data", Map.of());
        return with(notification, "data", with(data, name, value));
    }

    static PaymentCallback call(Map<String, Object> notification) {
        return call(APPLE.sign(notification));
    }

    static PaymentCallback call(String signedPayload) {
        return raw(AppleSigner.JSON.writeValueAsString(Map.of("signedPayload", signedPayload)));
    }

    static PaymentCallback raw(String body) {
        return new PaymentCallback(
                new Sensitive<>(Map.of("content-type", "application/json")),
                new Sensitive<>(body),
                new Sensitive<>(Map.of()));
    }
}
