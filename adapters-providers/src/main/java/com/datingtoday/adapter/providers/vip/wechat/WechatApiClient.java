package com.datingtoday.adapter.providers.vip.wechat;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.LoggableCode;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.http.okhttp.OkHttpClientAdapter;
import com.wechat.pay.java.service.payments.app.AppServiceExtension;
import com.wechat.pay.java.service.payments.h5.H5Service;
import com.wechat.pay.java.service.refund.RefundService;
import java.util.Set;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;

/**
 * Client for WeChat Pay. The library signs requests and accepts only success responses that WeChat Pay has signed.
 * Error responses are not verified and rely on TLS.
 */
final class WechatApiClient implements AutoCloseable {

    private final BoundedCalls calls;
    private final OkHttpClient http;
    private final AppServiceExtension orders;
    private final H5Service pages;
    private final RefundService refunds;

    WechatApiClient(WechatSettings settings, RSAPublicKeyConfig keys, CallTimeouts timeouts, BoundedCalls calls) {
        this.calls = calls;
        http = WechatHttpClientFactory.client(settings.endpoint(), timeouts);
        var client = new OkHttpClientAdapter(keys.createCredential(), keys.createValidator(), http);
        orders = new AppServiceExtension.Builder()
                .config(keys)
                .httpClient(client)
                .build();
        pages = new H5Service.Builder().httpClient(client).build();
        refunds = new RefundService.Builder().httpClient(client).build();
    }

    AppServiceExtension orders() {
        return orders;
    }

    H5Service pages() {
        return pages;
    }

    RefundService refunds() {
        return refunds;
    }

    /**
     * Sends a request without retries.
     *
     * @param expected error codes that are returned as {@code Declined}; with others the provider counts as
     *     unavailable
     */
    <T> WechatResult<T> send(Set<String> expected, Callable<T> request) {
        return calls.call(() -> result(expected, request));
    }

    private static <T> WechatResult<T> result(Set<String> expected, Callable<T> request) throws Exception {
        try {
            return new WechatResult.Success<>(request.call());
        } catch (ServiceException e) {
            var code = LoggableCode.sanitize(e.getErrorCode());
            if (expected.contains(code)) {
                return new WechatResult.Declined<>(code);
            }
            throw new ProviderException("WeChat Pay error status=%d code=%s".formatted(e.getHttpStatusCode(), code));
        }
    }

    @Override
    public void close() {
        WechatHttpClientFactory.close(http);
    }
}
