package com.datingtoday.application.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a list.
 *
 * @param list at most as many as were wanted; fewer where some may not be seen
 * @param nextCursor where the next page begins; null after the last
 */
public record Page<T>(List<T> list, @Nullable String nextCursor) {

    public Page {
        list = List.copyOf(list);
    }
}
