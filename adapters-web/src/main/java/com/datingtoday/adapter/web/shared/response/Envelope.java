package com.datingtoday.adapter.web.shared.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What every answer looks like.
 *
 * @param code 0 for success, else a code of the catalogue
 * @param msg the code in words, English or Chinese
 * @param data what was asked for, or details of the error; left out where there is none
 */
public record Envelope<T>(
        @Schema(example = "0") int code,
        @Schema(example = "success") String msg,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable T data) {

    private static final String SUCCESS = "success";

    /** A success with something to tell. */
    public static <T> Envelope<T> of(T data) {
        return new Envelope<>(0, SUCCESS, data);
    }

    /** A success, and nothing more. */
    public static Envelope<Void> done() {
        return new Envelope<>(0, SUCCESS, null);
    }

    Envelope<T> in(String words) {
        return new Envelope<>(code, words, data);
    }
}
