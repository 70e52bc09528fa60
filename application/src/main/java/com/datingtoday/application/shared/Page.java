package com.datingtoday.application.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list.
 *
 * @param list at most as many entries as requested; fewer if some are invisible
 * @param nextCursor cursor of the next page; null after the last
 */
public record Page<T>(List<T> list, @Nullable String nextCursor) {

    public Page {
        list = List.copyOf(list);
    }
}
