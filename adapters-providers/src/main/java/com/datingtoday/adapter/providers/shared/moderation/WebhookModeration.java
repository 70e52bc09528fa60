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
 * Asks the operator's own address, once for each judgement. The request is
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
 * where <i>time</i> is when it was signed, in seconds since 1970, and <i>signature</i> the HMAC-SHA256, in 64 lower-case
 * hex digits, of the time as it stands there, a point, and the bytes of the body; its key is the UTF-8 of the secret. Who
 * receives it should compare the signature in constant time and refuse a time more than 5 minutes off. The same
 * {@code case_id} may come again, and then asks for the current judgement of the same thing.
 *
 * <p>The answer is status 200 and {@code {"verdict": "visible"}}, {@code "pending"} or {@code "refused"}, at most 16 KiB;
 * members besides are not looked at. Any other answer counts as none. Redirects are not followed.
 */
final class WebhookModeration implements Moderation, AutoCloseable {

    /** The header with the signature. */
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
        this.address = URI.create(settings.address());
        this.secret = new SecretKeySpec(settings.secret().getBytes(UTF_8), HMAC);
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectLimit())
                .build();
        this.calls = new BoundedCalls(Dependency.MODERATION, settings.maxConcurrentCalls(), settings.limit());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    private record ModerationRequest(
            String caseId,
            String field,
            String kind,
            @Nullable String text,
            byte @Nullable [] picture) {

        static ModerationRequest about(String caseId, Content content) {
            return switch (content) {
                case Content.Text text -> new ModerationRequest(caseId, text.field(), "text", text.text(), null);
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
