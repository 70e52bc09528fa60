package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import org.jspecify.annotations.Nullable;

/** How many entries of a list are wanted at once: 1 to 100, 20 if it was not said. */
public final class PageLimit {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private PageLimit() {}

    /** The number wanted; refuses one that is not allowed. */
    public static int orDefault(@Nullable Integer wanted) {
        if (wanted == null) {
            return USUAL;
        }
        if (wanted < 1 || wanted > MOST) {
            throw new DomainException(new InputError.Malformed("limit"));
        }
        return wanted;
    }
}
