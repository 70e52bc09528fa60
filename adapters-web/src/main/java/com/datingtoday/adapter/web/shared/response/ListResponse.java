package com.datingtoday.adapter.web.shared.response;

import com.datingtoday.application.shared.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a list, as every list answers them.
 *
 * @param list fewer entries than {@code limit} do not mean that it is the last page
 * @param hasNext whether there is a next page
 * @param nextCursor {@code cursor} of the next page
 */
public record ListResponse<T>(
        List<T> list,
        boolean hasNext,

        @Schema(description = "cursor of the next page; null after the last") @Nullable
        String nextCursor) {

    /** A page as clients see it. */
    public static <E, T> ListResponse<T> of(Page<E> page, Function<E, T> entry) {
        return new ListResponse<>(
                page.list().stream().map(entry).toList(), page.nextCursor() != null, page.nextCursor());
    }
}
