package com.datingtoday.adapter.web.shared.binding;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of which it matters whether it was sent: absent means unchanged, null clears.
 *
 * @param isPresent whether it was sent
 * @param value what was sent; null for null, and in a form for an empty value
 */
public record Patch<T>(boolean isPresent, @Nullable T value) {

    /** One that was not sent. */
    public static <T> Patch<T> absent() {
        return new Patch<>(false, null);
    }

    /** One that was sent. */
    public static <T> Patch<T> of(@Nullable T value) {
        return new Patch<>(true, value);
    }

    /** Does something with what was sent, if it was. */
    public void ifPresent(Consumer<@Nullable T> action) {
        if (isPresent) {
            action.accept(value);
        }
    }
}
