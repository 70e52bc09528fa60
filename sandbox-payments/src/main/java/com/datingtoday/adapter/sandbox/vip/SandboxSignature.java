package com.datingtoday.adapter.sandbox.vip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.domain.shared.Sensitive;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signature of a message in three headers, in both directions:
 *
 * <pre>
 * {@value #APP}: <i>id of the application at the sandbox</i>
 * {@value #TIME}: <i>time of the signature, in seconds since 1970</i>
 * {@value #SIGNATURE}: <i>base64 (RFC 4648 section 4) of an Ed25519 signature</i>
 * </pre>
 *
 * The signed text is the UTF-8 of purpose, application, time and body, joined by line feeds. The purpose of a request
 * is {@code POST} and its path; of a response {@code answer}, the status and the signature of the request; of a
 * notification {@code notice}.
 *
 * @param app id of the application
 * @param time in seconds since 1970
 */
record SandboxSignature(String app, long time, Sensitive<String> signature) {

    static final String APP = "sandbox-app";
    static final String TIME = "sandbox-time";
    static final String SIGNATURE = "sandbox-signature";

    /** Maximum clock difference. */
    static final Duration SKEW = Duration.ofMinutes(5);

    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,11}");

    /** Returns a new signature. */
    static SandboxSignature of(PrivateKey key, String purpose, String app, Instant now, String body) {
        var time = now.getEpochSecond();
        try {
            var signature = Signature.getInstance(SandboxKeys.ALGORITHM);
            signature.initSign(key);
            signature.update(signed(purpose, app, time, body));
            return new SandboxSignature(
                    app, time, new Sensitive<>(Base64.getEncoder().encodeToString(signature.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing with Ed25519 failed", e);
        }
    }

    /** Returns the signature in the headers; empty if one is missing or malformed. */
    static Optional<SandboxSignature> parse(UnaryOperator<@Nullable String> header) {
        var app = header.apply(APP);
        var time = header.apply(TIME);
        var signature = header.apply(SIGNATURE);
        return app == null
                        || time == null
                        || signature == null
                        || !SECONDS.matcher(time).matches()
                ? Optional.empty()
                : Optional.of(new SandboxSignature(app, Long.parseLong(time), new Sensitive<>(signature)));
    }

    static String purpose(String path) {
        return "POST " + path;
    }

    static String responsePurpose(SandboxSignature request, int status) {
        return "answer " + status + " " + request.signature.value();
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put(APP, app);
        headers.put(TIME, Long.toString(time));
        headers.put(SIGNATURE, signature.value());
        return headers;
    }

    /** Returns whether the key has signed exactly this purpose and body. */
    boolean isSignedBy(PublicKey key, String purpose, String body) {
        try {
            var bytes = Base64.getDecoder().decode(signature.value());
            var check = Signature.getInstance(SandboxKeys.ALGORITHM);
            check.initVerify(key);
            check.update(signed(purpose, app, time, body));
            return check.verify(bytes)
                    && Base64.getEncoder().encodeToString(bytes).equals(signature.value());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns whether the signature is at most this old, within the clock difference. */
    boolean isWithin(Duration age, Instant now) {
        var signed = Instant.ofEpochSecond(time);
        return !signed.isAfter(now.plus(SKEW))
                && !signed.isBefore(now.minus(age).minus(SKEW));
    }

    private static byte[] signed(String purpose, String app, long time, String body) {
        return String.join("\n", purpose, app, Long.toString(time), body).getBytes(UTF_8);
    }
}
