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

/** How the library of WeChat Pay speaks HTTP: each request once, to one address, and no answer without end. */
final class WechatHttpClientFactory {

    private static final long LONGEST_ANSWER = 256L * 1024;
    private static final String SIGNED = "wechatpay-";

    private WechatHttpClientFactory() {}

    /**
     * Makes the client.
     *
     * @param endpoint where to go instead of where the library wants to; null to follow it
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
                .addInterceptor(chain -> readable(chain.proceed(chain.request())))
                // "503, try again in 0 seconds" is followed in spite of all that, unless it is not seen.
                .addNetworkInterceptor(chain -> chain.proceed(chain.request())
                        .newBuilder()
                        .removeHeader("Retry-After")
                        .build());
        if (endpoint != null) {
            var address = URI.create(endpoint);
            client.addInterceptor(chain -> chain.proceed(moved(chain.request(), address)));
        }
        return client.build();
    }

    /** The same request to another address; the signature is of the path and the query, which stay. */
    private static Request moved(Request request, URI address) {
        var port = address.getPort() < 0 ? HttpUrl.defaultPort(address.getScheme()) : address.getPort();
        var url = request.url()
                .newBuilder()
                .scheme(address.getScheme())
                .host(address.getHost())
                .port(port)
                .build();
        return request.newBuilder().url(url).build();
    }

    /** Refuses what is too long; the library would read it all. */
    private static Response readable(Response answer) throws IOException {
        try (answer) {
            var body = answer.peekBody(LONGEST_ANSWER + 1);
            if (body.contentLength() > LONGEST_ANSWER) {
                throw new IOException("the answer is too long");
            }
            return named(answer).newBuilder().body(body).build();
        }
    }

    /** The library minds capitals in the names of headers, of which HTTP/2 knows none. */
    private static Response named(Response answer) {
        var named = answer.newBuilder();
        for (var name : answer.headers().names()) {
            if (name.toLowerCase(Locale.ROOT).startsWith(SIGNED)) {
                named.removeHeader(name).header(capitalized(name), String.valueOf(answer.header(name)));
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
