package com.datingtoday.adapter.providers.vip.wechat;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.LoggableCode;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.adapter.providers.shared.WechatSettings;
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
 * The way to WeChat Pay. The library signs what we ask, and believes no good answer that is not signed by WeChat Pay; that
 * something is not done, it believes without a signature, so that this rests on TLS.
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
     * Asks, once.
     *
     * @param expected the codes that are an answer, too; with any other the provider is unavailable
     */
    <T> WechatResult<T> ask(Set<String> expected, Callable<T> question) {
        return calls.call(() -> answer(expected, question));
    }

    private static <T> WechatResult<T> answer(Set<String> expected, Callable<T> question) throws Exception {
        try {
            return new WechatResult.Success<>(question.call());
        } catch (ServiceException e) {
            var code = LoggableCode.sanitize(e.getErrorCode());
            if (expected.contains(code)) {
                return new WechatResult.Declined<>(code);
            }
            throw new ProviderException(
                    "WeChat Pay answered status %d, code %s".formatted(e.getHttpStatusCode(), code));
        }
    }

    @Override
    public void close() {
        WechatHttpClientFactory.close(http);
    }
}
