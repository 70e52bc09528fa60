package com.datingtoday.adapter.providers.vip.wechat;

import com.datingtoday.adapter.providers.shared.CallTimeouts;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Factory of the HTTP client for WeChat Pay. It makes one attempt, follows no redirect and limits the response size.
 */
final class WechatHttpClientFactory {

    private static final long MAX_RESPONSE_BYTES = 256L * 1024;
    private static final String SIGNED = "wechatpay-";

    private WechatHttpClientFactory() {}

    /**
     * Creates the client.
     *
     * @param endpoint address to use instead of the library's; null to keep it
     */
    static OkHttpClient client(@Nullable String endpoint, CallTimeouts timeouts) {
        var client = new OkHttpClient.Builder()
                .connectTimeout(timeouts.connect())
                .readTimeout(timeouts.read())
                .writeTimeout(timeouts.read())
                .callTimeout(timeouts.total())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(chain -> limitSize(chain.proceed(chain.request())))
                // The client would follow a Retry-After header of a 503 response despite these options.
                .addNetworkInterceptor(chain -> chain.proceed(chain.request())
                        .newBuilder()
                        .removeHeader("Retry-After")
                        .build());
        if (endpoint != null) {
            var address = URI.create(endpoint);
            client.addInterceptor(chain -> chain.proceed(redirectTo(chain.request(), address)));
        }
        return client.build();
    }

    /** Returns the request for another address. The signature covers only path and query, which do not change. */
    private static Request redirectTo(Request request, URI address) {
        var port = address.getPort() < 0 ? HttpUrl.defaultPort(address.getScheme()) : address.getPort();
        var url = request.url()
                .newBuilder()
                .scheme(address.getScheme())
                .host(address.getHost())
                .port(port)
                .build();
        return request.newBuilder().url(url).build();
    }

    /** Rejects a response over 256 KB, because the library would read all of it. */
    private static Response limitSize(Response response) throws IOException {
        try (response) {
            var body = response.peekBody(MAX_RESPONSE_BYTES + 1);
            if (body.contentLength() > MAX_RESPONSE_BYTES) {
                throw new IOException("the response is too long");
            }
            return named(response).newBuilder().body(body).build();
        }
    }

    /** Restores the capitals of header names, which the library requires and HTTP/2 converts to lower case. */
    private static Response named(Response response) {
        var named = response.newBuilder();
        for (var name : response.headers().names()) {
            if (name.toLowerCase(Locale.ROOT).startsWith(SIGNED)) {
                named.removeHeader(name).header(capitalized(name), String.valueOf(response.header(name)));
            }
        }
        return named.build();
    }

    private static String capitalized(String name) {
        var at = SIGNED.length();
        return name.length() == at
                ? name
                : "Wechatpay-"
                        + name.substring(at, at + 1).toUpperCase(Locale.ROOT)
                        + name.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    static void close(OkHttpClient client) {
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
