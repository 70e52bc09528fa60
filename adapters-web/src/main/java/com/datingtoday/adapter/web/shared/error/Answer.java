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
record Answer(
        ErrorCode code, int status, @Nullable String field, Map<String, Object> data, Map<String, String> headers) {

    static Answer of(ErrorCode code, int status) {
        return new Answer(code, status, null, Map.of(), Map.of());
    }

    static Answer about(String field, ErrorCode code) {
        return new Answer(code, 400, field, Map.of(), Map.of());
    }

    static Answer with(Map<String, Object> data, ErrorCode code, int status) {
        return new Answer(code, status, null, data, Map.of());
    }

    Answer about(String what) {
        return new Answer(code, status, what, data, headers);
    }

    Answer header(String name, String value) {
        return new Answer(code, status, field, data, Map.of(name, value));
    }
}
