package com.datingtoday.adapter.web.shared.response;

import com.datingtoday.application.shared.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list.
 *
 * @param list can be shorter than {@code limit} although {@code hasNext} is true
 */
public record ListResponse<T>(
        List<T> list,
        boolean hasNext,

        @Schema(description = "cursor of the next page; null on the last page.") @Nullable
        String nextCursor) {

    public static <E, T> ListResponse<T> of(Page<E> page, Function<E, T> entry) {
        return new ListResponse<>(
                page.list().stream().map(entry).toList(), page.nextCursor() != null, page.nextCursor());
    }
}
