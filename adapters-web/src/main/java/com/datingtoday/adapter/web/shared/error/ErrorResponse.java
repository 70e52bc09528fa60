package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.shared.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Response to an error.
 *
 * @param code error code and text key
 * @param field argument of the text; the sentence on its allowed values follows the text
 * @param data details for the client; an empty map is not sent
 * @param headers additional headers
 */
public record ErrorResponse(
        ErrorCode code,
        HttpStatus status,
        @Nullable String field,
        Map<String, Object> data,
        Map<String, String> headers) {

    public static ErrorResponse of(ErrorCode code, HttpStatus status) {
        return new ErrorResponse(code, status, null, Map.of(), Map.of());
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

    public ErrorResponse withField(String name) {
        return new ErrorResponse(code, status, name, data, headers);
    }

    public ErrorResponse withData(Map<String, Object> details) {
        return new ErrorResponse(code, status, field, details, headers);
    }

    ErrorResponse withHeader(String name, String value) {
        return new ErrorResponse(code, status, field, data, Map.of(name, value));
    }
}
