package com.datingtoday.adapter.web.shared.error;

import com.datingtoday.application.shared.ErrorCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an error is answered.
 *
 * @param code number and words
 * @param status the HTTP status
 * @param field what the words are about, if anything
 * @param data details for the client; empty if there are none
 * @param headers besides the usual ones
 */
record ErrorResponse(
        ErrorCode code, int status, @Nullable String field, Map<String, Object> data, Map<String, String> headers) {

    static ErrorResponse of(ErrorCode code, int status) {
        return new ErrorResponse(code, status, null, Map.of(), Map.of());
    }

    static ErrorResponse withField(String field, ErrorCode code) {
        return new ErrorResponse(code, 400, field, Map.of(), Map.of());
    }

    static ErrorResponse withData(Map<String, Object> data, ErrorCode code, int status) {
        return new ErrorResponse(code, status, null, data, Map.of());
    }

    ErrorResponse withField(String what) {
        return new ErrorResponse(code, status, what, data, headers);
    }

    ErrorResponse header(String name, String value) {
        return new ErrorResponse(code, status, field, data, Map.of(name, value));
    }
}
