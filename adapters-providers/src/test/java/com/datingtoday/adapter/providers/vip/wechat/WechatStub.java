package com.datingtoday.adapter.providers.vip.wechat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.sun.net.httpserver.HttpExchange;
import java.security.KeyPair;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stub of WeChat Pay. It requires the merchant's signature, signs its responses, stores orders, and refunds once per
 * refund number.
 */
final class WechatStub extends ProviderStub {

    static final String PREPAY_ID = "wx01180000000000hidden00000000000000";
    static final String H5_URL = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx20&package=1";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern AUTHORIZATION = Pattern.compile("WECHATPAY2-SHA256-RSA2048 mchid=\"(?<mchid>\\w+)\","
            + "nonce_str=\"(?<nonce>\\w+)\",timestamp=\"(?<time>\\d+)\",serial_no=\"(?<serial>\\w+)\","
            + "signature=\"(?<signature>[^\"]+)\"");

    /** Transactions by order number. */
    final Map<String, String> orders = new ConcurrentHashMap<>();

    /** Refund states by refund number. */
    final Map<String, String> refunds = new ConcurrentHashMap<>();

    /** Key of the response signatures. */
    final AtomicReference<KeyPair> key = new AtomicReference<>(WechatSamples.WECHAT);

    final AtomicReference<String> serial = new AtomicReference<>(WechatSamples.KEY_ID);

    /** State of new refunds. */
    final AtomicReference<String> nextRefund = new AtomicReference<>("PROCESSING");

    @Override
    public Map<String, String> message(HttpExchange exchange, byte[] body) {
        var message = new TreeMap<String, String>();
        message.put("method", exchange.getRequestMethod());
        message.put("target", exchange.getRequestURI().toString());
        message.put("body", new String(body, UTF_8));
        return message;
    }

    @Override
    public @Nullable StubResponse objection(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        var given = AUTHORIZATION.matcher(String.valueOf(headers.getFirst("Authorization")));
        var isGenuine = given.matches()
                && given.group("mchid").equals(WechatSamples.MERCHANT)
                && given.group("serial").equals(WechatSamples.MERCHANT_SERIAL)
                && Math.abs(Long.parseLong(given.group("time")) - Instant.now().getEpochSecond()) < 300
                && WechatSamples.KEY_ID.equals(headers.getFirst("Wechatpay-Serial"))
                && WechatSamples.isSigned(
                        WechatSamples.OURS.getPublic(),
                        "%s\n%s\n%s\n%s\n%s\n"
                                .formatted(
                                        exchange.getRequestMethod(),
                                        exchange.getRequestURI(),
                                        given.group("time"),
                                        given.group("nonce"),
                                        new String(body, UTF_8)),
                        given.group("signature"));
        return isGenuine ? null : error(401, "SIGN_ERROR");
    }

    @Override
    public StubResponse accepting() {
        return exchange -> serve(message(exchange)).to(exchange);
    }

    private StubResponse serve(Map<String, String> request) {
        var path = request.getOrDefault("target", "").replaceFirst("\\?.*", "");
        var body = JSON.readTree(request.getOrDefault("body", ""));
        return switch (request.get("method") + " " + path.replaceFirst("(out-trade-no|refunds)/[^/]+", "$1/*")) {
            case "POST /v3/pay/transactions/app" -> begin(body, "{\"prepay_id\":\"" + PREPAY_ID + "\"}");
            case "POST /v3/pay/transactions/h5" -> begin(body, "{\"h5_url\":\"" + H5_URL + "\"}");
            case "GET /v3/pay/transactions/out-trade-no/*" -> query(path);
            case "POST /v3/pay/transactions/out-trade-no/*/close" -> close(path);
            case "POST /v3/refund/domestic/refunds" -> refund(body);
            case "GET /v3/refund/domestic/refunds/*" -> queryRefund(path);
            default -> error(404, "NOT_FOUND");
        };
    }

    private StubResponse begin(JsonNode body, String answer) {
        var order = orders.get(body.path("out_trade_no").asString(""));
        if (order != null && order.contains("\"SUCCESS\"")) {
            return error(400, "ORDERPAID");
        }
        return order != null && order.contains("\"CLOSED\"") ? error(400, "ORDER_CLOSED") : signed(200, answer);
    }

    private StubResponse query(String path) {
        var order = orders.get(path.substring(path.lastIndexOf('/') + 1));
        return order == null ? error(404, "ORDER_NOT_EXIST") : signed(200, order);
    }

    private StubResponse close(String path) {
        var orderNo = path.replaceFirst(".*/out-trade-no/", "").replaceFirst("/close", "");
        var order = orders.get(orderNo);
        if (order != null && order.contains("\"SUCCESS\"")) {
            return error(400, "ORDERPAID");
        }
        return order == null ? error(404, "ORDER_NOT_EXIST") : signed(204, "");
    }

    private StubResponse refund(JsonNode body) {
        var total = body.path("amount").path("total").asLong();
        var isPaid = orders.values().stream()
                .anyMatch(order -> order.contains(body.path("transaction_id").asString("?"))
                        && order.contains("\"total\":" + total + ","));
        if (!isPaid) {
            return error(404, "RESOURCE_NOT_EXISTS");
        }
        var number = body.path("out_refund_no").asString("");
        var refund = body.path("amount").path("refund").asLong();
        return signed(200, refunds.computeIfAbsent(number, _ -> refund(number, nextRefund.get(), refund, total)));
    }

    private StubResponse queryRefund(String path) {
        var refund = refunds.get(path.substring(path.lastIndexOf('/') + 1));
        return refund == null ? error(404, "RESOURCE_NOT_EXISTS") : signed(200, refund);
    }

    /** Returns a refund in the format of queries. */
    static String refund(String number, String status, long refund, long total) {
        return """
                {"refund_id":"50000000382019052709732678859","out_refund_no":"%s","transaction_id":"%s",\
                "out_trade_no":"%s","channel":"ORIGINAL","user_received_account":"hidden",\
                "success_time":"2026-03-01T18:01:02+08:00","create_time":"2026-03-01T18:01:00+08:00","status":"%s",\
                "amount":{"total":%d,"refund":%d,"payer_total":%d,"payer_refund":%d,"currency":"CNY"}}""".formatted(number, WechatSamples.TRADE_NO, OrderSamples.NUMBER, status, total, refund, total, refund);
    }

    /** Returns a signed response. */
    StubResponse signed(int status, String body) {
        return signedAt(Instant.now(), status, body);
    }

    StubResponse signedAt(Instant time, int status, String body) {
        return exchange -> {
            var headers = new HashMap<>(WechatSamples.headers(key.get(), serial.get(), time, body));
            headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            json(status, body).to(exchange);
        };
    }

    StubResponse error(int status, String code) {
        return json(status, "{\"code\":\"" + code + "\",\"message\":\"hidden " + OrderSamples.NUMBER + "\"}");
    }
}
