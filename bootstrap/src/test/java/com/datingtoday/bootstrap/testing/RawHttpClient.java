package com.datingtoday.bootstrap.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** HTTP client of one instance that sends requests unchanged and validates each response against the contract. */
public final class RawHttpClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String root;

    public RawHttpClient(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    public String root() {
        return root;
    }

    public ApiReply send(HttpRequest.Builder request) {
        try {
            var sent = request.timeout(PATIENCE).build();
            var response = HTTP.send(sent, BodyHandlers.ofString());
            ContractValidator.shared()
                    .validate(sent.method(), sent.uri().getRawPath(), response.statusCode(), response.body());
            return new ApiReply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Downloads a file.
     *
     * @param headers names and values alternately
     */
    public HttpResponse<byte[]> bytes(String link, String... headers) {
        try {
            var request = request(link).timeout(PATIENCE);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public ApiReply get(String target) {
        return send(request(target).GET());
    }

    /** Posts a form. */
    public ApiReply form(String path, Map<String, String> parameters) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(parameters))));
    }

    public HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create(root + target));
    }

    public static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns random bytes in hexadecimal. */
    public static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Returns random lower-case letters, which are not a valid phone number. */
    public static String letters(int count) {
        return RANDOM.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns a phone number of mainland China that no other test uses. */
    public static String phone() {
        return "+86139%08d".formatted(RANDOM.nextInt(100_000_000));
    }
}
