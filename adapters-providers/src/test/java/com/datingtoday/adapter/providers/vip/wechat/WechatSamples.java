package com.datingtoday.adapter.providers.vip.wechat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.PaymentCallback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Notifications of WeChat Pay, created without its library. */
final class WechatSamples {

    static final String APP = "wx8888888888888888";
    static final String MERCHANT = "1900000109";
    static final String MERCHANT_SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
    static final String API_KEY = "a-test-key-of-32-characters-0001";
    static final String KEY_ID = "PUB_KEY_ID_0114232134912410000000000000";
    static final String TRADE_NO = "4200002345202603011234567890";
    static final String NOTICE_ID = "EV-2018022511223320873";
    static final String OTHER_API_KEY = "a-test-key-of-32-characters-0002";

    static final KeyPair OURS = rsa();
    static final KeyPair WECHAT = rsa();
    static final KeyPair STRANGER = rsa();

    private static final String NONCE = "EcW0bI7u5vH2yXqZ8jKtR4mN6pS1dF3g";

    private WechatSamples() {}

    private static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static WechatSettings settings(Path folder, @Nullable String endpoint) {
        var privateKey = file(
                folder,
                "apiclient_key.pem",
                pem("PRIVATE KEY", OURS.getPrivate().getEncoded()));
        var publicKey =
                file(folder, "pub_key.pem", pem("PUBLIC KEY", WECHAT.getPublic().getEncoded()));
        return new WechatSettings(
                APP, MERCHANT, MERCHANT_SERIAL, privateKey, new Sensitive<>(API_KEY), KEY_ID, publicKey, endpoint);
    }

    static WechatPaymentGateway open(WechatSettings settings, BoundedCalls calls, Clock clock) {
        var callbackUrl = URI.create("https://dating.example/api/payments/wechat/notify");
        return WechatPaymentGateway.open(settings, callbackUrl, OrderSamples.TIMEOUTS, calls, clock);
    }

    private static String pem(String what, byte[] encoded) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }

    static String file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sign(PrivateKey key, String message) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(message.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isSigned(PublicKey key, String message, String signature) {
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key);
            verifier.update(message.getBytes(UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the signature headers of a body. */
    static Map<String, String> headers(KeyPair key, String serial, Instant at, String body) {
        var time = String.valueOf(at.getEpochSecond());
        return Map.of(
                "Wechatpay-Serial", serial,
                "Wechatpay-Timestamp", time,
                "Wechatpay-Nonce", NONCE,
                "Wechatpay-Signature", sign(key.getPrivate(), time + "\n" + NONCE + "\n" + body + "\n"),
                "Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048");
    }

    static PaymentCallback call(KeyPair key, String serial, Instant at, String body) {
        var headers = new HashMap<String, String>();
        headers(key, serial, at, body).forEach((name, value) -> headers.put(lower(name), value));
        return new PaymentCallback(new Sensitive<>(headers), new Sensitive<>(body), new Sensitive<>(Map.of()));
    }

    static PaymentCallback call(Instant at, String body) {
        return call(WECHAT, KEY_ID, at, body);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Encrypted part of a notification. */
    record EncryptedResource(String algorithm, String ciphertext, String associatedData, String nonce) {

        static EncryptedResource of(String apiKey, String associatedData, String plaintext) {
            var nonce = "fdasflkja484";
            try {
                var cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(
                        Cipher.ENCRYPT_MODE,
                        new SecretKeySpec(apiKey.getBytes(UTF_8), "AES"),
                        new GCMParameterSpec(128, nonce.getBytes(UTF_8)));
                cipher.updateAAD(associatedData.getBytes(UTF_8));
                var sealed = Base64.getEncoder().encodeToString(cipher.doFinal(plaintext.getBytes(UTF_8)));
                return new EncryptedResource("AEAD_AES_256_GCM", sealed, associatedData, nonce);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        static EncryptedResource of(String plaintext) {
            return of(API_KEY, "transaction", plaintext);
        }

        /** Returns the whole body of a notification. */
        String notice(String id, String eventType) {
            return """
                    {"id":"%s","create_time":"2026-03-01T18:00:00+08:00","resource_type":"encrypt-resource",\
                    "event_type":"%s","summary":"支付成功","resource":{"original_type":"transaction",\
                    "algorithm":"%s","ciphertext":"%s","associated_data":"%s","nonce":"%s"}}""".formatted(id, eventType, algorithm, ciphertext, associatedData, nonce);
        }
    }

    static String notice(String eventType, String plaintext) {
        return EncryptedResource.of(plaintext).notice(NOTICE_ID, eventType);
    }

    /** Returns a transaction in the format of notifications and queries. */
    static String transaction(String state, long total) {
        return """
                {"transaction_id":"%s","amount":{"payer_total":%d,"total":%d,"currency":"CNY",\
                "payer_currency":"CNY"},"mchid":"%s","trade_state":"%s","bank_type":"CMC",\
                "success_time":"2026-03-01T17:59:58+08:00","payer":{"openid":"hidden"},"out_trade_no":"%s",\
                "appid":"%s","trade_state_desc":"支付成功","trade_type":"APP","attach":""}""".formatted(TRADE_NO, Math.max(0, total - 1), total, MERCHANT, state, OrderSamples.NUMBER, APP);
    }

    /** Returns a refund in the format of notifications. */
    static String refund(String status, long refund, long total) {
        return """
                {"mchid":"%s","transaction_id":"%s","out_trade_no":"%s","refund_id":"50000000382019052709732678859",\
                "out_refund_no":"refund-%s","refund_status":"%s","success_time":"2026-03-01T18:01:02+08:00",\
                "user_received_account":"hidden","amount":{"total":%d,"refund":%d,"payer_total":%d,\
                "payer_refund":%d}}""".formatted(MERCHANT, TRADE_NO, OrderSamples.NUMBER, TRADE_NO, status, total, refund, total, refund);
    }
}
