package com.datingtoday.adapter.web.shared.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Body of every response.
 *
 * @param code 0 for success, otherwise a code of docs/errors.md
 * @param msg text of the code, English or Chinese
 * @param data result, or details of the error; absent if there is none
 */
public record Envelope<T>(
        @Schema(example = "0") int code,
        @Schema(example = "success") String msg,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable T data) {

    private static final String SUCCESS = "success";

    public static <T> Envelope<T> of(T data) {
        return new Envelope<>(0, SUCCESS, data);
    }

    public static Envelope<Void> success() {
        return new Envelope<>(0, SUCCESS, null);
    }

    Envelope<T> withMessage(String message) {
        return new Envelope<>(code, message, data);
    }
}
