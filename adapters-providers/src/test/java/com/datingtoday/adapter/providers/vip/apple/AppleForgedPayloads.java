package com.datingtoday.adapter.providers.vip.apple;

import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.NOW;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.call;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.notification;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.raw;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.transaction;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.with;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.withData;
import static com.datingtoday.adapter.providers.vip.apple.AppleSigner.APPLE;
import static com.datingtoday.adapter.providers.vip.apple.AppleSigner.INTERMEDIATE;
import static com.datingtoday.adapter.providers.vip.apple.AppleSigner.LEAF;
import static com.datingtoday.adapter.providers.vip.apple.AppleSigner.ROOT;

import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.adapter.providers.vip.TamperedCallbacks;
import com.datingtoday.domain.vip.PaymentCallback;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Payloads that Apple has not signed for this application, by defect. */
final class AppleForgedPayloads {

    private static final int PLACES = 24;
    private static final String PAID = "ONE_TIME_CHARGE";

    private AppleForgedPayloads() {}

    static Map<String, PaymentCallback> notifications() {
        var genuine = notification(PAID, transaction());
        var forged = new LinkedHashMap<String, PaymentCallback>();
        texts(APPLE.sign(genuine)).forEach((name, jws) -> forged.put(name, call(jws)));
        fields(genuine).forEach((name, jws) -> forged.put(name, call(jws)));
        strangers().forEach((name, signer) -> {
            forged.put("notification by " + name, call(signer.sign(genuine)));
            forged.put("transaction by " + name, call(notification(PAID, signer.sign(transaction()))));
        });
        receipts().forEach((name, jws) -> forged.putIfAbsent("transaction: " + name, call(notification(PAID, jws))));
        meantForOthers(genuine).forEach((name, fields) -> forged.put(name, call(fields)));
        bodies(APPLE.sign(genuine)).forEach((name, body) -> forged.put(name, raw(body)));
        return forged;
    }

    static Map<String, String> receipts() {
        var genuine = transaction();
        var forged = new LinkedHashMap<String, String>();
        forged.putAll(texts(APPLE.sign(genuine)));
        forged.putAll(fields(genuine));
        strangers().forEach((name, signer) -> forged.put("by " + name, signer.sign(genuine)));
        List.of("Sandbox", "Xcode", "LocalTesting", "production", "")
                .forEach(other -> forged.put("of " + other, APPLE.sign(with(genuine, "environment", other))));
        List.of("com.example.other", ApplePayloads.BUNDLE + "2", "COM.EXAMPLE.DATING", "")
                .forEach(other -> forged.put("for " + other, APPLE.sign(with(genuine, "bundleId", other))));
        List.of("environment", "bundleId")
                .forEach(name -> forged.put("without " + name, APPLE.sign(with(genuine, name, null))));
        forged.put("a token that is none", APPLE.sign(with(genuine, "appAccountToken", OrderSamples.NUMBER + "x")));
        forged.put("a notification", APPLE.sign(notification(PAID, genuine)));
        List.of("", "null", "[]", "7", "{", "not JSON")
                .forEach(payload -> forged.put("payload " + payload, APPLE.sign(payload)));
        List.of("null", ".", "..", "...", "a.b.c", "{}", OrderSamples.NUMBER).forEach(jws -> forged.put(jws, jws));
        return forged;
    }

    /** Returns texts with characters changed in each JWS part. */
    private static Map<String, String> texts(String jws) {
        var altered = new LinkedHashMap<String, String>();
        var parts = List.of(jws.split("\\."));
        for (var part = 0; part < parts.size(); part++) {
            var others = TamperedCallbacks.texts(parts.get(part), PLACES);
            for (var i = 0; i < others.size(); i++) {
                var changed = new ArrayList<>(parts);
                changed.set(part, others.get(i));
                altered.put("part %d, change %d".formatted(part, i), String.join(".", changed));
            }
        }
        altered.put("without a signature", parts.get(0) + "." + parts.get(1));
        altered.put("with one more part", jws + "." + parts.get(2));
        altered.put("twice", jws + jws);
        altered.put("with a blank", " " + jws);
        return altered;
    }

    /** Returns payloads with one field changed, removed or added, under the original signature. */
    private static Map<String, String> fields(Map<String, Object> genuine) {
        var signed = APPLE.sign(genuine);
        var altered = new LinkedHashMap<String, String>();
        genuine.forEach((name, value) -> {
            altered.put("other " + name, AppleSigner.replaced(signed, with(genuine, name, other(value))));
            altered.put("no " + name, AppleSigner.replaced(signed, with(genuine, name, null)));
        });
        altered.put("something more", AppleSigner.replaced(signed, with(genuine, "somethingMore", 1)));
        return altered;
    }

    private static Object other(Object value) {
        return switch (value) {
            case Long number -> number + 1;
            case Integer number -> number + 1;
            case String text -> text + "1";
            default -> Map.of();
        };
    }

    /** Returns signers other than Apple. */
    private static Map<String, AppleSigner> strangers() {
        var signers = new LinkedHashMap<String, AppleSigner>();
        signers.putAll(chains());
        signers.putAll(leaves());
        signers.put("another key", APPLE.key(AppleCertificate.key("EC", 256).getPrivate()));
        signers.put("the intermediate's key", APPLE.key(INTERMEDIATE.key().getPrivate()));
        signers.put("the root's key", APPLE.key(ROOT.key().getPrivate()));
        List.of("none", "HS256", "RS256", "ES384", "es256", "")
                .forEach(algorithm -> signers.put("algorithm " + algorithm, APPLE.algorithm(algorithm)));
        return signers;
    }

    private static Map<String, AppleSigner> chains() {
        var stranger = AppleCertificate.root("Apple Root CA");
        var between = AppleCertificate.intermediate().by(stranger);
        var leaf = AppleCertificate.leaf().by(between);
        var deeper = AppleCertificate.intermediate().by(INTERMEDIATE);
        return Map.ofEntries(
                Map.entry("another root of that name", AppleSigner.of(leaf, between, stranger)),
                Map.entry("another root, with Apple's shown", AppleSigner.of(leaf, between, ROOT)),
                Map.entry("a stranger's leaf, with Apple's chain shown", AppleSigner.of(leaf, INTERMEDIATE, ROOT)),
                Map.entry("two", AppleSigner.of(LEAF, INTERMEDIATE)),
                Map.entry("one", AppleSigner.of(LEAF)),
                Map.entry(
                        "nobody", new AppleSigner("ES256", List.of(), LEAF.key().getPrivate())),
                Map.entry("four", AppleSigner.of(LEAF, INTERMEDIATE, ROOT, ROOT)),
                Map.entry(
                        "four that belong together",
                        AppleSigner.of(AppleCertificate.leaf().by(deeper), deeper, INTERMEDIATE, ROOT)),
                Map.entry(
                        "three without the root",
                        AppleSigner.of(AppleCertificate.leaf().by(deeper), deeper, INTERMEDIATE)),
                Map.entry(
                        "another order",
                        AppleSigner.of(ROOT, INTERMEDIATE, LEAF).key(LEAF.key().getPrivate())),
                Map.entry("an order that ends alike", AppleSigner.of(INTERMEDIATE, LEAF, ROOT)),
                Map.entry("the root as intermediate", AppleSigner.of(LEAF, ROOT, ROOT)),
                Map.entry("the intermediate as leaf", AppleSigner.of(INTERMEDIATE, ROOT, ROOT)));
    }

    private static Map<String, AppleSigner> leaves() {
        var plain = AppleCertificate.intermediate().plain().by(ROOT);
        var endEntity = AppleCertificate.leaf().by(LEAF);
        var expired = AppleCertificate.intermediate()
                .valid(NOW.minusSeconds(9), NOW.minusSeconds(1))
                .by(ROOT);
        return Map.of(
                "an expired leaf", apple(AppleCertificate.leaf().valid(NOW.minusSeconds(9), NOW.minusSeconds(1))),
                "a leaf not yet valid", apple(AppleCertificate.leaf().valid(NOW.plusSeconds(1), NOW.plusSeconds(9))),
                "a leaf without the mark", apple(AppleCertificate.leaf().plain()),
                "a leaf with the intermediate's mark", apple(AppleCertificate.intermediate()),
                "a leaf with RSA", apple(AppleCertificate.leaf().key(AppleCertificate.key("RSA", 2048))),
                "a leaf with RSA that says so",
                        apple(AppleCertificate.leaf().key(AppleCertificate.key("RSA", 2048)))
                                .algorithm("RS256"),
                "a leaf signed by itself",
                        AppleSigner.of(AppleCertificate.leaf().by(null), INTERMEDIATE, ROOT),
                "an intermediate without the mark",
                        AppleSigner.of(AppleCertificate.leaf().by(plain), plain, ROOT),
                "an expired intermediate",
                        AppleSigner.of(AppleCertificate.leaf().by(expired), expired, ROOT),
                "a leaf as intermediate", AppleSigner.of(endEntity, LEAF, ROOT));
    }

    private static AppleSigner apple(AppleCertificate.CertificateDraft leaf) {
        return AppleSigner.of(leaf.by(INTERMEDIATE), INTERMEDIATE, ROOT);
    }

    /** Returns payloads signed by Apple that are incomplete or for another application. */
    private static Map<String, Map<String, Object>> meantForOthers(Map<String, Object> genuine) {
        var others = new LinkedHashMap<String, Map<String, Object>>();
        List.of("Sandbox", "Xcode", "LocalTesting", "")
                .forEach(name -> others.put("told of " + name, withData(genuine, "environment", name)));
        List.of("com.example.other", "")
                .forEach(name -> others.put("told to " + name, withData(genuine, "bundleId", name)));
        List.of(ApplePayloads.APPLE_ID + 1, 0L)
                .forEach(id -> others.put("told to " + id, withData(genuine, "appAppleId", id)));
        List.of("environment", "bundleId", "appAppleId", "signedTransactionInfo")
                .forEach(name -> others.put("told without " + name, withData(genuine, name, null)));
        List.of("data", "notificationUUID", "signedDate")
                .forEach(name -> others.put("told without " + name, with(genuine, name, null)));
        others.put("key too long", with(genuine, "notificationUUID", "a".repeat(97)));
        others.put("key of other characters", with(genuine, "notificationUUID", "ключ"));
        var summary = withData(genuine, "signedTransactionInfo", null);
        others.put("a summary", with(with(summary, "summary", summary.get("data")), "data", null));
        others.put("a transaction", transaction());
        return others;
    }

    private static Map<String, String> bodies(String jws) {
        return Map.of(
                "empty", "",
                "blank", " ",
                "null", "null",
                "no field", "{}",
                "null field", "{\"signedPayload\":null}",
                "number", "{\"signedPayload\":7}",
                "other field", "{\"signedpayload\":\"" + jws + "\"}",
                "an array", "[\"" + jws + "\"]",
                "bare", jws,
                "cut", "{\"signedPayload\":\"" + jws);
    }
}
