package com.datingtoday.adapter.providers.auth;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * HTTP client for Twilio with exactly one request per message, so that no message is sent twice. By default the library
 * tries three times, and the HTTP client below it retries once.
 */
final class TwilioHttpClient extends NetworkHttpClient {

    TwilioHttpClient(SmsSettings sms, @Nullable String endpoint) {
        super(http(sms, endpoint));
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    private static HttpClientBuilder http(SmsSettings sms, @Nullable String endpoint) {
        var http = HttpClientBuilder.create()
                .setConnectionManager(connections(sms))
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableCookieManagement();
        return endpoint == null ? http : http.setRoutePlanner((host, context) -> route(URI.create(endpoint)));
    }

    /**
     * Returns a pool that validates each connection before use, because a request on a closed connection is not
     * retried.
     */
    private static PoolingHttpClientConnectionManager connections(SmsSettings sms) {
        var limits = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(sms.connectTimeout()))
                .setSocketTimeout(Timeout.of(sms.readTimeout()))
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(limits)
                .setMaxConnPerRoute(sms.maxConcurrentSends())
                .setMaxConnTotal(sms.maxConcurrentSends())
                .build();
    }

    private static HttpRoute route(URI endpoint) {
        var isSecure = "https".equals(endpoint.getScheme());
        return new HttpRoute(HttpHost.create(endpoint), null, isSecure);
    }
}
