package com.datingtoday.adapter.providers.vip.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.sun.net.httpserver.HttpExchange;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stub of Alipay's gateway with one trade. Requests must be signed with the application's key. */
final class AlipayStub extends ProviderStub {

    static final String APP = "2021000000000001";
    static final String SELLER = "2088000000000001";
    static final String TRADE = "2026112322001400000500001";
    static final KeyPair OURS = rsa();
    static final KeyPair THEIRS = rsa();

    private static final JsonMapper JSON = new JsonMapper();

    /** State of the trade; {@code none} if the user has not opened it. */
    volatile String status = "none";

    volatile String amount = "0.01";
    volatile boolean wasPaid;

    /** Value of {@code sub_code} in the response to a refund; null for success. */
    volatile @Nullable String refusal;

    volatile boolean slow;

    /** Key of the response signatures. */
    volatile PrivateKey signer = THEIRS.getPrivate();

    private final Map<String, String> refunds = new ConcurrentHashMap<>();

    static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns refunded amounts by request number. */
    Map<String, String> refunds() {
        return refunds;
    }

    @Override
    public StubResponse accepting() {
        return exchange -> {
            var question = message(exchange);
            var name = question.getOrDefault("method", "").replace('.', '_') + "_response";
            var node = work(question);
            var body = "{\"%s\":%s,\"sign\":\"%s\"}".formatted(name, node, sign(node, signer));
            json(200, body).to(exchange);
        };
    }

    private String work(Map<String, String> question) {
        var content = JSON.readTree(question.getOrDefault("biz_content", "{}"));
        return switch (question.getOrDefault("method", "")) {
            case "alipay.trade.query" -> status.equals("none") ? no("ACQ.TRADE_NOT_EXIST") : query(content);
            case "alipay.trade.close" -> closed();
            case "alipay.trade.refund" -> refund(content);
            case "alipay.trade.fastpay.refund.query" ->
                refunded(content.at("/out_request_no").asString());
            default -> no("isv.invalid-method");
        };
    }

    private String query(JsonNode content) {
        var paid = wasPaid ? ",\"send_pay_date\":\"2026-11-23 10:00:00\"" : "";
        return yes("\"out_trade_no\":\"%s\",\"trade_no\":\"%s\",\"trade_status\":\"%s\",\"total_amount\":\"%s\"%s"
                .formatted(content.at("/out_trade_no").asString(), TRADE, status, amount, paid));
    }

    private String closed() {
        if (status.equals("none")) {
            return no("ACQ.TRADE_NOT_EXIST");
        }
        if (!status.equals("WAIT_BUYER_PAY")) {
            return no("ACQ.TRADE_STATUS_ERROR");
        }
        status = "TRADE_CLOSED";
        return yes("\"trade_no\":\"" + TRADE + "\"");
    }

    private String refund(JsonNode content) {
        if (refusal != null) {
            return no(refusal);
        }
        var number = content.at("/out_request_no").asString();
        var isNew = refunds.putIfAbsent(number, content.at("/refund_amount").asString()) == null;
        return yes("\"trade_no\":\"%s\",\"fund_change\":\"%s\"".formatted(TRADE, isNew && !slow ? "Y" : "N"));
    }

    private String refunded(String number) {
        return refunds.containsKey(number) && !slow ? yes("\"refund_status\":\"REFUND_SUCCESS\"") : yes("\"x\":\"y\"");
    }

    private static String yes(String fields) {
        return "{\"code\":\"10000\",\"msg\":\"Success\"," + fields + "}";
    }

    static String no(String subCode) {
        return "{\"code\":\"40004\",\"msg\":\"Business Failed\",\"sub_code\":\"%s\",\"sub_msg\":\"hidden\"}"
                .formatted(subCode);
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        var question = new TreeMap<>(message(exchange));
        var signature = question.remove("sign");
        var isOurs =
                signature != null && APP.equals(question.get("app_id")) && verify(content(question), signature, OURS);
        return isOurs ? null : json(200, "{\"error_response\":" + no("isv.invalid-signature") + "}");
    }

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        var fields = new TreeMap<>(form(exchange.getRequestURI().getRawQuery()));
        fields.putAll(form(new String(body, UTF_8)));
        return fields;
    }

    /** Returns the signed text: fields in the order of their names. */
    static String content(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("&"));
    }

    static String sign(String text, PrivateKey key) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verify(String text, String signature, KeyPair key) {
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key.getPublic());
            verifier.update(text.getBytes(UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
