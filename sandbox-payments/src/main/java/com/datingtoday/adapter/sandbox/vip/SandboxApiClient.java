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

/** The way to the sandbox: what we ask is signed by us, and what it answers must be signed by it. */
final class SandboxApiClient implements AutoCloseable {

    private static final int LONGEST_ANSWER = 256 * 1024;

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
     * What the sandbox has answered.
     *
     * @param status 200, or why it does not do it: 404, 409
     */
    record Response(int status, String body) {

        boolean isUnknown() {
            return status == 404;
        }

        boolean isConflict() {
            return status == 409;
        }

        /**
         * What it says.
         *
         * @throws JacksonException if it is something else
         */
        <T> T as(Class<T> type) {
            return SandboxProtocol.JSON.readValue(body, type);
        }
    }

    /** Asks, once. */
    Response ask(String path, Object question) {
        try {
            return send(path, SandboxProtocol.JSON.writeValueAsString(question));
        } catch (IOException e) {
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.PAYMENT_PROVIDER, e);
        }
    }

    private Response send(String path, String body) throws IOException, InterruptedException {
        var seal = SandboxSignature.of(
                keys.app().getPrivate(), SandboxSignature.purpose(path), app, clock.instant(), body);
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(limit)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body));
        seal.headers().forEach(request::header);
        var answer = http.send(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), LONGEST_ANSWER));
        return verified(seal, answer);
    }

    private Response verified(SandboxSignature request, HttpResponse<String> answer) throws IOException {
        var status = answer.statusCode();
        var isGenuine = SandboxSignature.read(
                        name -> answer.headers().firstValue(name).orElse(null))
                .filter(seal -> seal.app().equals(app) && seal.isWithin(Duration.ZERO, clock.instant()))
                .filter(seal -> seal.isBy(
                        keys.provider().getPublic(), SandboxSignature.answerTo(request, status), answer.body()))
                .isPresent();
        if (!isGenuine) {
            throw new IOException("the sandbox answered status %d, unsigned".formatted(status));
        }
        if (status != 200 && status != 404 && status != 409) {
            var code = SandboxProtocol.JSON.readTree(answer.body()).path("code").asString("");
            throw new IOException("the sandbox answered status %d, code %s".formatted(status, code));
        }
        return new Response(status, answer.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
