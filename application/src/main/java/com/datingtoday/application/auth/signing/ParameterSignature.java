package com.datingtoday.application.auth.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.Sensitive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Signature of scheme 1: an MD5 over {@code message + token + timestamp + nonce + secret}, or with token and message
 * exchanged. The parts have no separators, so their formats are checked first.
 */
public record ParameterSignature(
        AppId app,
        Instant sentAt,
        String nonce,
        @Nullable Sensitive<String> token,
        Sensitive<String> sign,
        Sensitive<String> scope,
        SignedTexts signedTexts) {

    /** Signed texts in both orders that clients use, without the secret. */
    public record SignedTexts(Sensitive<String> messageFirst, Sensitive<String> tokenFirst) {}

    private static final Pattern SECONDS = Pattern.compile("[0-9]{10}(\\.[0-9]{1,9})?");
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{13}(\\.[0-9]{1,6})?");
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{6,64}");
    private static final Pattern HEX32 = Pattern.compile("[0-9a-fA-F]{32}");

    public static ParameterSignature parse(Map<String, String> all) {
        var app = required(all, "appkey");
        if (!AppId.isWellFormed(app)) {
            throw new DomainException(new AuthError.InvalidSignature());
        }
        var timestamp = required(all, "timestamp");
        var sentAt = instant(timestamp);
        var nonce = matching(NONCE, "nonce", required(all, "nonce"));
        var sign = matching(HEX32, "sign", required(all, "sign")).toLowerCase(Locale.ROOT);
        var token = all.getOrDefault("token", "");
        if (!token.isEmpty()) {
            matching(HEX32, "token", token);
        }
        var message = message(all);
        var tail = timestamp + nonce;
        var signedTexts =
                new SignedTexts(new Sensitive<>(message + token + tail), new Sensitive<>(token + message + tail));
        return new ParameterSignature(
                new AppId(app),
                sentAt,
                nonce,
                token.isEmpty() ? null : new Sensitive<>(token),
                new Sensitive<>(sign),
                new Sensitive<>(scope(app, token, all)),
                signedTexts);
    }

    /** Returns the scope of the nonce with a digest of token or phone, because it is stored. */
    private static String scope(String app, String token, Map<String, String> all) {
        return token.isEmpty()
                ? app + "\nphone\n" + ProtocolDigests.sha256Hex(all.getOrDefault("phone", ""))
                : app + "\ntoken\n" + ProtocolDigests.sha256Hex(token);
    }

    /** Returns whether one of the secrets, in either order of token and message, results in this signature. */
    boolean matchesAny(List<Secret> secrets) {
        var valid = false;
        for (var secret : secrets) {
            valid |= ProtocolDigests.equalInConstantTime(
                    sign.value(),
                    ProtocolDigests.md5Hex(signedTexts.messageFirst().value() + secret.value()));
            valid |= ProtocolDigests.equalInConstantTime(
                    sign.value(),
                    ProtocolDigests.md5Hex(signedTexts.tokenFirst().value() + secret.value()));
        }
        return valid;
    }

    /**
     * Returns the message of a signature: all parameters except the common ones as {@code name=value}, sorted by code
     * point and joined with {@code &}.
     */
    static String message(Map<String, String> all) {
        var own = new SignedRequest.ByParameters(new Sensitive<>(all)).callParameters();
        return own.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .sorted(BY_CODE_POINT)
                .collect(Collectors.joining("&"));
    }

    /** Compares UTF-8 bytes, because they sort by code point and UTF-16 units do not. */
    private static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));

    private static Instant instant(String timestamp) {
        if (SECONDS.matcher(timestamp).matches()) {
            return atNanos(new BigDecimal(timestamp).movePointRight(9));
        }
        if (MILLISECONDS.matcher(timestamp).matches()) {
            return atNanos(new BigDecimal(timestamp).movePointRight(6));
        }
        throw malformed("timestamp");
    }

    private static Instant atNanos(BigDecimal nanos) {
        var parts = nanos.toBigInteger().divideAndRemainder(BigInteger.TEN.pow(9));
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private static String required(Map<String, String> all, String name) {
        var value = all.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new DomainException(new InputError.Missing(name));
        }
        return value;
    }

    private static String matching(Pattern form, String name, String value) {
        if (!form.matcher(value).matches()) {
            throw malformed(name);
        }
        return value;
    }

    private static DomainException malformed(String name) {
        return new DomainException(new InputError.Malformed(name));
    }
}
