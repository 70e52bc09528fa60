package com.datingtoday.adapter.web.shared.binding;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param limit how many entries at most
 * @param cursor where the page before ended
 */
public record PageRequest(
        @Schema(description = "1 to 100; 20 if absent") @Nullable
        Integer limit,

        @Schema(description = "next_cursor of the page before; absent for the first page") @Nullable
        String cursor) {}
