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
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.LoggableCode;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.domain.vip.OrderNo;
import java.util.Objects;
import java.util.Set;

/**
 * Client for the Alipay API, based on its library. Requests are signed with our key, and responses are verified with
 * Alipay's key.
 */
final class AlipayApiClient {

    /** Error code of an order that is unknown at Alipay because its payment page was never opened. */
    static final String UNKNOWN = "ACQ.TRADE_NOT_EXIST";

    private static final String GATEWAY = "https://openapi.alipay.com/gateway.do";
    private static final String SUCCESS = "10000";

    private final DefaultAlipayClient client;
    private final boolean byCertificates;
    private final BoundedCalls calls;

    interface RequestEncoder<T> {
        T of(DefaultAlipayClient client) throws AlipayApiException;
    }

    private AlipayApiClient(DefaultAlipayClient client, boolean byCertificates, BoundedCalls calls) {
        this.client = client;
        this.byCertificates = byCertificates;
        this.calls = calls;
    }

    /** Creates the client without calling Alipay. */
    static AlipayApiClient open(AlipaySettings settings, AlipayKeys keys, CallTimeouts timeouts, BoundedCalls calls) {
        // The library would log whole requests and responses.
        AlipayLogger.setNeedEnableLogger(false);
        var config = config(settings, keys, timeouts);
        try {
            return new AlipayApiClient(new DefaultAlipayClient(config), keys.certificates() != null, calls);
        } catch (AlipayApiException e) {
            throw new IllegalStateException(
                    AlipayKeys.PREFIX + ": the library rejects the certificates", ProviderException.from(e));
        }
    }

    private static AlipayConfig config(AlipaySettings settings, AlipayKeys keys, CallTimeouts timeouts) {
        var config = new AlipayConfig();
        config.setServerUrl(Objects.requireNonNullElse(settings.gateway(), GATEWAY));
        config.setAppId(settings.appId());
        config.setPrivateKey(keys.privateKey().value());
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

    /** Returns a signed request, which the client application sends. */
    <T> T encode(RequestEncoder<T> requestEncoder) {
        return calls.call(() -> requestEncoder.of(client));
    }

    /**
     * Sends a request without retries.
     *
     * @param expectedCodes error codes that are returned as a response; other codes are failures
     */
    <T extends AlipayResponse> T send(AlipayRequest<T> request, Set<String> expectedCodes) {
        return calls.call(() -> {
            var response = byCertificates ? client.certificateExecute(request) : client.execute(request);
            if (!isSuccess(response) && !expectedCodes.contains(response.getSubCode())) {
                throw new ProviderException("alipay error code=%s subCode=%s"
                        .formatted(
                                LoggableCode.sanitize(response.getCode()),
                                LoggableCode.sanitize(response.getSubCode())));
            }
            return response;
        });
    }

    /** Returns the trade of an order. */
    AlipayTradeQueryResponse query(OrderNo orderNo) {
        var model = new AlipayTradeQueryModel();
        model.setOutTradeNo(orderNo.value());
        var request = new AlipayTradeQueryRequest();
        request.setBizModel(model);
        return send(request, Set.of(UNKNOWN));
    }

    /** Returns true if the whole amount of a closed trade was refunded, and false if it was never paid. */
    static boolean isRefunded(AlipayTradeQueryResponse trade) {
        return "TRADE_CLOSED".equals(trade.getTradeStatus()) && trade.getSendPayDate() != null;
    }

    static boolean isSuccess(AlipayResponse response) {
        return SUCCESS.equals(response.getCode());
    }
}
