package com.datingtoday.adapter.providers.vip.apple;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apple.itunes.storekit.client.APIError;
import com.apple.itunes.storekit.client.APIException;
import com.apple.itunes.storekit.client.BaseAppStoreServerAPIClient;
import com.apple.itunes.storekit.client.BearerTokenAuthenticator;
import com.apple.itunes.storekit.client.BearerTokenAuthenticatorInterface;
import com.apple.itunes.storekit.model.Environment;
import com.datingtoday.adapter.providers.shared.ProviderException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Client for the <a href="https://developer.apple.com/documentation/appstoreserverapi">App Store Server API</a>.
 * Apple's library authenticates and maps the messages. Its own HTTP client supports no other address and no timeouts.
 */
final class AppStoreApiClient extends BaseAppStoreServerAPIClient implements AutoCloseable {

    private static final int MAX_RESPONSE_BYTES = 256 * 1024;

    private final @Nullable String endpoint;
    private final HttpClient http;

    private AppStoreApiClient(
            BearerTokenAuthenticatorInterface tokens,
            Environment environment,
            @Nullable String endpoint,
            Duration connectLimit) {
        super(tokens, environment);
        this.endpoint = endpoint;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectLimit)
                .build();
    }

    /**
     * Creates the client and one token, so that an unusable key fails at the start.
     *
     * @throws IllegalStateException if the key is invalid
     */
    static AppStoreApiClient open(AppleSettings settings, AppleSettings.Api api, Duration connectLimit) {
        var environment = AppleVerifier.environment(settings);
        return new AppStoreApiClient(tokens(settings, api), environment, api.endpoint(), connectLimit);
    }

    private static BearerTokenAuthenticator tokens(AppleSettings settings, AppleSettings.Api api) {
        try {
            var key = Files.readString(Path.of(api.keyFile()));
            var tokens = new BearerTokenAuthenticator(key, api.keyId(), api.issuerId(), settings.bundleId());
            Objects.requireNonNull(tokens.generateToken());
            return tokens;
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    AppleVerifier.PREFIX + ".api.key-file must be a key for In-App Purchase of Apple (.p8)",
                    ProviderException.from(e));
        }
    }

    /**
     * Returns the current signed transaction; empty if the transaction id is unknown at Apple.
     *
     * @throws ProviderException if Apple returns another error
     */
    Optional<String> signedTransaction(String tradeNo) throws IOException, ProviderException {
        try {
            @Nullable String signed = getTransactionInfo(tradeNo).getSignedTransactionInfo();
            if (signed == null) {
                throw new ProviderException("the App Store response has no transaction");
            }
            return Optional.of(signed);
        } catch (APIException e) {
            if (e.getApiError() == APIError.TRANSACTION_ID_NOT_FOUND) {
                return Optional.empty();
            }
            throw new ProviderException(
                    "App Store error status=%d code=%s".formatted(e.getHttpStatusCode(), e.getRawApiError()));
        }
    }

    @Override
    protected HttpResponseInterface makeRequest(
            String path,
            String method,
            Map<String, List<String>> queryParameters,
            Map<String, String> headers,
            @Nullable String contentType,
            byte @Nullable [] body)
            throws IOException {
        if (!queryParameters.isEmpty()) {
            throw new IllegalArgumentException("query parameters are not supported");
        }
        var request = HttpRequest.newBuilder(URI.create(Objects.requireNonNullElse(endpoint, url) + path))
                .method(method, publisher(body));
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return new Response(send(request.build()));
    }

    private static BodyPublisher publisher(byte @Nullable [] body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), MAX_RESPONSE_BYTES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        }
    }

    private record Response(HttpResponse<String> response) implements HttpResponseInterface {

        @Override
        public int statusCode() {
            return response.statusCode();
        }

        @Override
        public Reader body() {
            return new StringReader(response.body());
        }

        @Override
        public void close() {}
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
