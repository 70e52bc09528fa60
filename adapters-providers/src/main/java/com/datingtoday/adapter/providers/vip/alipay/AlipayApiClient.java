package com.datingtoday.adapter.providers.vip.alipay;

import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayConfig;
import com.alipay.api.AlipayRequest;
import com.alipay.api.AlipayResponse;
import com.alipay.api.DefaultAlipayClient;
import com.alipay.api.domain.AlipayTradeQueryModel;
import com.alipay.api.internal.util.AlipayLogger;
import com.alipay.api.request.AlipayTradeQueryRequest;
import com.alipay.api.response.AlipayTradeQueryResponse;
import com.datingtoday.adapter.providers.shared.AlipaySettings;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.LoggableCode;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.domain.vip.OrderNo;
import java.util.Objects;
import java.util.Set;

/** The way to Alipay, by its own library; what is asked is signed by us, and what it answers must be signed by it. */
final class AlipayApiClient {

    /** Nobody has opened the order there. */
    static final String UNKNOWN = "ACQ.TRADE_NOT_EXIST";

    private static final String GATEWAY = "https://openapi.alipay.com/gateway.do";
    private static final String SUCCESS = "10000";

    private final DefaultAlipayClient client;
    private final boolean byCertificates;
    private final BoundedCalls calls;

    /** How a request is put into a text. */
    interface RequestEncoder<T> {
        T of(DefaultAlipayClient client) throws AlipayApiException;
    }

    private AlipayApiClient(DefaultAlipayClient client, boolean byCertificates, BoundedCalls calls) {
        this.client = client;
        this.byCertificates = byCertificates;
        this.calls = calls;
    }

    /** Gets ready, and calls nobody yet. */
    static AlipayApiClient open(AlipaySettings settings, AlipayKeys keys, CallTimeouts timeouts, BoundedCalls calls) {
        // It would write whole requests and answers into the log.
        AlipayLogger.setNeedEnableLogger(false);
        var config = config(settings, keys, timeouts);
        try {
            return new AlipayApiClient(new DefaultAlipayClient(config), keys.certificates() != null, calls);
        } catch (AlipayApiException e) {
            throw new IllegalStateException(
                    AlipayKeys.PREFIX + ": the library refuses the certificates", ProviderException.from(e));
        }
    }

    private static AlipayConfig config(AlipaySettings settings, AlipayKeys keys, CallTimeouts timeouts) {
        var config = new AlipayConfig();
        config.setServerUrl(Objects.requireNonNullElse(settings.gateway(), GATEWAY));
        config.setAppId(settings.appId());
        config.setPrivateKey(keys.privateKey());
        config.setConnectTimeout((int) timeouts.connect().toMillis());
        config.setReadTimeout((int) timeouts.read().toMillis());
        var certificates = keys.certificates();
        if (certificates == null) {
            config.setAlipayPublicKey(keys.publicKey());
        } else {
            config.setAppCertContent(certificates.app());
            config.setAlipayPublicCertContent(certificates.alipay());
            config.setRootCertContent(certificates.root());
        }
        return config;
    }

    /** Signs a request that the client shall make. */
    <T> T encode(RequestEncoder<T> requestEncoder) {
        return calls.call(() -> requestEncoder.of(client));
    }

    /**
     * Asks, once.
     *
     * @param refusals the codes with which it may say no; any other is a failure
     */
    <T extends AlipayResponse> T ask(AlipayRequest<T> request, Set<String> refusals) {
        return calls.call(() -> {
            var answer = byCertificates ? client.certificateExecute(request) : client.execute(request);
            if (!isSuccess(answer) && !refusals.contains(answer.getSubCode())) {
                throw new ProviderException("alipay answered code %s, %s"
                        .formatted(
                                LoggableCode.sanitize(answer.getCode()), LoggableCode.sanitize(answer.getSubCode())));
            }
            return answer;
        });
    }

    /** How the trade of an order stands. */
    AlipayTradeQueryResponse query(OrderNo orderNo) {
        var model = new AlipayTradeQueryModel();
        model.setOutTradeNo(orderNo.value());
        var request = new AlipayTradeQueryRequest();
        request.setBizModel(model);
        return ask(request, Set.of(UNKNOWN));
    }

    /** Whether all the money of a trade was given back, by whomever; otherwise a closed one was never paid. */
    static boolean isRefunded(AlipayTradeQueryResponse trade) {
        return "TRADE_CLOSED".equals(trade.getTradeStatus()) && trade.getSendPayDate() != null;
    }

    /** Whether it did what was asked. */
    static boolean isSuccess(AlipayResponse answer) {
        return SUCCESS.equals(answer.getCode());
    }
}
