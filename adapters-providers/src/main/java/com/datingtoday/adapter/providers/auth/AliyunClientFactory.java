package com.datingtoday.adapter.providers.auth;

import com.aliyun.dysmsapi20170525.Client;
import com.aliyun.tea.okhttp.ClientHelper;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teautil.models.RuntimeOptions;
import java.net.URI;
import java.util.Map;
import okhttp3.OkHttpClient;

/** Factory of the Aliyun client. It disables retries, so that no message is sent twice. */
final class AliyunClientFactory {

    private static final String HTTPS = "https";

    private AliyunClientFactory() {}

    static RuntimeOptions options(SmsSettings sms) {
        return new RuntimeOptions()
                .setAutoretry(false)
                .setConnectTimeout((int) sms.connectTimeout().toMillis())
                .setReadTimeout((int) sms.readTimeout().toMillis());
    }

    static Client open(SmsSettings.Aliyun settings, RuntimeOptions options) {
        try {
            var client = new Client(config(settings));
            disableRetries(URI.create(client._protocol + "://" + client._endpoint), options);
            return client;
        } catch (Exception e) {
            throw new IllegalStateException("the Aliyun client cannot be created", e);
        }
    }

    private static Config config(SmsSettings.Aliyun settings) {
        var config = new Config()
                .setAccessKeyId(settings.accessKeyId())
                .setAccessKeySecret(settings.accessKeySecret().value())
                .setRegionId(settings.region())
                .setProtocol(HTTPS);
        var endpoint = settings.endpoint();
        if (endpoint != null) {
            var address = URI.create(endpoint);
            config.setProtocol(address.getScheme()).setEndpoint(address.getAuthority());
        }
        return config;
    }

    /**
     * Replaces the HTTP client that the library caches for this address and its timeouts. The default client retries on
     * a broken connection, even after the provider has read the request.
     */
    private static void disableRetries(URI address, RuntimeOptions options) throws Exception {
        var theirs = ClientHelper.getOkHttpClient(address.getHost(), address.getPort(), limits(options));
        var ours = onceOnly(theirs);
        ClientHelper.clients.replaceAll((key, client) -> client.equals(theirs) ? ours : client);
    }

    private static Map<String, Object> limits(RuntimeOptions options) {
        return Map.of("connectTimeout", options.getConnectTimeout(), "readTimeout", options.getReadTimeout());
    }

    private static OkHttpClient onceOnly(OkHttpClient client) {
        return client.newBuilder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                // The client would follow a Retry-After header of a 503 response despite these options.
                .addNetworkInterceptor(chain -> chain.proceed(chain.request())
                        .newBuilder()
                        .removeHeader("Retry-After")
                        .build())
                .build();
    }
}
