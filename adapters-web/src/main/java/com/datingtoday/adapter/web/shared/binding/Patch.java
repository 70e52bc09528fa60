package com.datingtoday.adapter.web.shared.binding;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Parameter that distinguishes absence (unchanged) from null (cleared). A component {@code Patch<@Nullable T>} accepts
 * null, a component {@code Patch<T>} does not.
 *
 * @param value null for JSON null, and for an empty value of a form
 */
public record Patch<T extends @Nullable Object>(
        boolean isPresent, @Nullable T value) {

    public static <T extends @Nullable Object> Patch<T> absent() {
        return new Patch<>(false, null);
    }

    public static <T extends @Nullable Object> Patch<T> of(@Nullable T value) {
        return new Patch<>(true, value);
    }

    public void ifPresent(Consumer<@Nullable T> action) {
        if (isPresent) {
            action.accept(value);
        }
    }
}
