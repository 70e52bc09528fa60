package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Response to an error.
 *
 * @param code error code and text key; its name is {@code reason} in the data
 * @param field parameter that the error concerns
 * @param arguments arguments of the text
 * @param hint key of the sentence that follows the text; null for none
 * @param data details for the client, in addition to reason, field and allowed values
 * @param headers additional headers
 */
public record ErrorResponse(
        ErrorCode code,
        HttpStatus status,
        @Nullable String field,
        List<String> arguments,
        @Nullable String hint,
        Map<String, Object> data,
        Map<String, String> headers) {

    private static final String ALLOWED = "allowed.";

    public static ErrorResponse of(ErrorCode code, HttpStatus status) {
        return new ErrorResponse(code, status, null, List.of(), null, Map.of(), Map.of());
    }

    /** Returns a response with status 429, the quota as data and the seconds until its reset as {@code Retry-After}. */
    public static ErrorResponse ofQuota(Quota quota, ErrorCode code, Instant now) {
        var retryAfter = Duration.between(now, quota.resetAt()).plusMillis(999).toSeconds();
        return of(code, HttpStatus.TOO_MANY_REQUESTS)
                .withData(Map.of(
                        "limit",
                        quota.limit(),
                        "remaining",
                        quota.remaining(),
                        "reset_at",
                        TimeFormats.formatInstant(quota.resetAt())))
                .withHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter)));
    }

    /** Sets the field, which is also the argument of the text. */
    public ErrorResponse withField(String name) {
        return new ErrorResponse(code, status, name, List.of(name), hint, data, headers);
    }

    public ErrorResponse withArguments(String... values) {
        return new ErrorResponse(code, status, field, List.of(values), hint, data, headers);
    }

    /** Adds the allowed values of the field to the text and to the data. */
    public ErrorResponse withAllowedValues() {
        return new ErrorResponse(code, status, field, arguments, ALLOWED + field, data, headers);
    }

    /** Adds what a VIP privilege grants to the text. */
    public ErrorResponse withPrivilege(String name) {
        return new ErrorResponse(code, status, field, arguments, "privilege." + name, data, headers);
    }

    public ErrorResponse withData(Map<String, Object> details) {
        return new ErrorResponse(code, status, field, arguments, hint, details, headers);
    }

    ErrorResponse withHeader(String name, String value) {
        return new ErrorResponse(code, status, field, arguments, hint, data, Map.of(name, value));
    }

    /** Returns the values of the placeholders of the text: the arguments by position, and the data. */
    public Map<String, Object> values() {
        var values = new HashMap<>(data);
        for (int index = 0; index < arguments.size(); index++) {
            values.put(String.valueOf(index), arguments.get(index));
        }
        return values;
    }

    boolean hasAllowedValues() {
        return hint != null && hint.startsWith(ALLOWED);
    }

    /** Returns the keys of the hint, the one of the call first. */
    public List<String> hintKeys(@Nullable String call) {
        if (hint == null) {
            return List.of();
        }
        return call != null && hasAllowedValues() ? List.of(ALLOWED + call + "." + field, hint) : List.of(hint);
    }
}
