package com.datingtoday.adapter.providers.shared.moderation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.Moderation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Moderation by a webhook of the operator, with one request per content. The request is
 *
 * <pre>
 * POST <i>address</i>
 * Content-Type: application/json
 * {@value #SIGNATURE}: t=<i>time</i>,v1=<i>signature</i>
 *
 * {"case_id": "…", "field": "nickname", "kind": "text", "text": "…"}
 * {"case_id": "…", "field": "photo", "kind": "picture", "picture": "<i>a JPEG in base64, RFC 4648 section 4</i>"}
 * </pre>
 *
 * where <i>time</i> is the time of the signature in seconds since 1970. The <i>signature</i> is an HMAC-SHA256 in 64
 * lower-case hex digits over the time, a point and the bytes of the body; its key is the UTF-8 of the secret. The
 * receiver should compare signatures in constant time and reject a time more than 5 minutes off. A repeated {@code
 * case_id} requests the current verdict on the same content.
 *
 * <p>The response is status 200 and {@code {"verdict": "visible"}}, {@code "pending"} or {@code "refused"}, at most
 * 16 KiB; other members are ignored. Any other response counts as an outage. Redirects are not followed.
 */
final class WebhookModeration implements Moderation, AutoCloseable {

    static final String SIGNATURE = "DatingToday-Signature";

    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final String HMAC = "HmacSHA256";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final URI address;
    private final SecretKeySpec secret;
    private final Clock clock;
    private final HttpClient http;
    private final BoundedCalls calls;

    WebhookModeration(ModerationSettings.Webhook settings, Clock clock) {
        this.address = URI.create(settings.url());
        this.secret = new SecretKeySpec(settings.secret().value().getBytes(UTF_8), HMAC);
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
        this.calls = new BoundedCalls(Dependency.MODERATION, settings.maxConcurrentCalls(), settings.callTimeout());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record ModerationRequest(
            String caseId,
            String field,
            String kind,
            @Nullable String text,
            byte @Nullable [] picture) {

        static ModerationRequest about(String caseId, Content content) {
            return switch (content) {
                case Content.Text text ->
                    new ModerationRequest(
                            caseId, text.field(), "text", text.text().value(), null);
                case Content.Picture picture ->
                    new ModerationRequest(caseId, picture.field(), "picture", null, picture.jpeg());
            };
        }
    }

    private record ModerationResponse(@Nullable String verdict) {

        Verdict read() throws ProviderException {
            return switch (verdict) {
                case "visible" -> Verdict.VISIBLE;
                case "pending" -> Verdict.PENDING;
                case "refused" -> Verdict.REFUSED;
                case null, default -> throw new ProviderException("the webhook answered no verdict");
            };
        }
    }

    @Override
    public Verdict moderate(String caseId, Content content) {
        return calls.call(() -> ask(JSON.writeValueAsBytes(ModerationRequest.about(caseId, content))));
    }

    private Verdict ask(byte[] body)
            throws IOException, InterruptedException, GeneralSecurityException, ProviderException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header(SIGNATURE, signature(body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        return verdict(answer);
    }

    private static Verdict verdict(HttpResponse<byte[]> answer) throws ProviderException {
        if (answer.statusCode() != 200) {
            throw new ProviderException("the webhook answered status " + answer.statusCode());
        }
        @Nullable ModerationResponse read = JSON.readValue(answer.body(), ModerationResponse.class);
        if (read == null) {
            throw new ProviderException("the webhook answered no verdict");
        }
        return read.read();
    }

    private String signature(byte[] body) throws GeneralSecurityException {
        var time = Long.toString(clock.instant().getEpochSecond());
        var mac = Mac.getInstance(HMAC);
        mac.init(secret);
        mac.update((time + ".").getBytes(US_ASCII));
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
