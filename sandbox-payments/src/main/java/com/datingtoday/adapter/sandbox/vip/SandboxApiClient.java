package com.datingtoday.adapter.sandbox.vip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.core.JacksonException;

/**
 * Client for the sandbox API. Requests are signed with the application's key, and responses must be signed with the
 * provider's key.
 */
final class SandboxApiClient implements AutoCloseable {

    private static final int MAX_RESPONSE_BYTES = 256 * 1024;

    private final String address;
    private final String app;
    private final SandboxKeys keys;
    private final Clock clock;
    private final Duration limit;
    private final HttpClient http;

    SandboxApiClient(String address, String app, SandboxKeys keys, Clock clock, Duration connectLimit, Duration limit) {
        this.address = address;
        this.app = app;
        this.keys = keys;
        this.clock = clock;
        this.limit = limit;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectLimit)
                .build();
    }

    /**
     * Response of the sandbox.
     *
     * @param status 200, or 404 or 409 for a rejection
     */
    record Response(int status, String body) {

        boolean isUnknown() {
            return status == 404;
        }

        boolean isConflict() {
            return status == 409;
        }

        /**
         * Returns the parsed body.
         *
         * @throws JacksonException if the body has another form
         */
        <T> T as(Class<T> type) {
            return SandboxProtocol.JSON.readValue(body, type);
        }
    }

    /** Sends a request without retries. */
    Response post(String path, Object message) {
        try {
            return send(path, SandboxProtocol.JSON.writeValueAsString(message));
        } catch (IOException e) {
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, e);
        }
    }

    private Response send(String path, String body) throws IOException, InterruptedException {
        var signature = SandboxSignature.of(
                keys.app().getPrivate(), SandboxSignature.purpose(path), app, clock.instant(), body);
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(limit)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body));
        signature.headers().forEach(request::header);
        var response =
                http.send(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), MAX_RESPONSE_BYTES));
        return verified(signature, response);
    }

    private Response verified(SandboxSignature request, HttpResponse<String> response) throws IOException {
        var status = response.statusCode();
        var isVerified = SandboxSignature.parse(
                        name -> response.headers().firstValue(name).orElse(null))
                .filter(signature -> signature.app().equals(app) && signature.isWithin(Duration.ZERO, clock.instant()))
                .filter(signature -> signature.isSignedBy(
                        keys.provider().getPublic(),
                        SandboxSignature.responsePurpose(request, status),
                        response.body()))
                .isPresent();
        if (!isVerified) {
            throw new IOException("sandbox response not signed status=%d".formatted(status));
        }
        if (status != 200 && status != 404 && status != 409) {
            var code =
                    SandboxProtocol.JSON.readTree(response.body()).path("code").asString("");
            throw new IOException("sandbox error status=%d code=%s".formatted(status, code));
        }
        return new Response(status, response.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
