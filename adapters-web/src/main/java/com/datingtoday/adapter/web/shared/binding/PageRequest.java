package com.datingtoday.adapter.web.shared.binding;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record PageRequest(
        @Schema(description = "1 to 100; default 20.", minimum = "1", maximum = "100") @Nullable
        Integer limit,

        @Schema(description = "next_cursor of the previous page; absent for the first page.") @Nullable
        String cursor) {}
