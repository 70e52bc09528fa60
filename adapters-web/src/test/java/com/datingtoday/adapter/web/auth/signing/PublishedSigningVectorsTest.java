package com.datingtoday.adapter.web.auth.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.web.auth.request.ContentDigest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of scheme 2 that client authors are given, which were made by another program. */
class PublishedSigningVectorsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void a_published_vector_is_understood_as_it_is(JsonNode vector) throws Exception {
        var message = message(vector);

        var signed = MessageSignature.parse(message).toSignedRequest(message);

        assertThat(signed.base()).isEqualTo(vector.path("signature_base").asString());
        assertThat(signed.keyId()).isEqualTo(vector.path("key_id").asString());
        var mac = hmac(vector.path("secret").asString(), signed.base());
        assertThat(vector.path("signature").asString()).isEqualTo("sig1=:" + mac + ":");
        var body = vector.path("body");
        if (!body.isNull()) {
            ContentDigest.require(message, body.asString().getBytes(StandardCharsets.UTF_8));
        }
    }

    static Stream<Named<JsonNode>> cases() throws Exception {
        var file = Files.readString(Path.of("../docs/signing-vectors-rfc9421.json"));
        return JsonMapper.shared()
                .readTree(file)
                .path("cases")
                .valueStream()
                .map(vector -> Named.of(vector.path("name").asString(), vector));
    }

    private static QuotedHttpMessage message(JsonNode vector) {
        var uri = URI.create(vector.path("target_uri").asString());
        var target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        var lines = new ArrayList<String>();
        vector.path("headers")
                .properties()
                .forEach(header ->
                        lines.add(header.getKey() + ": " + header.getValue().asString()));
        lines.add("signature-input: " + vector.path("signature_input").asString());
        lines.add("signature: " + vector.path("signature").asString());
        if (!vector.path("body").isNull()) {
            lines.add("content-length: " + vector.path("body").asString().length());
        }
        return new QuotedHttpMessage(
                vector.path("method").asString(), uri.getScheme(), uri.getAuthority(), target, lines);
    }

    private static String hmac(String secret, String base) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
    }
}
