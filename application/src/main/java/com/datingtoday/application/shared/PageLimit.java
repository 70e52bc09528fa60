package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import org.jspecify.annotations.Nullable;

/** Validation of page limits: 1 to 100, default 20. */
public final class PageLimit {

    public static final int DEFAULT = 20;
    public static final int MAX = 100;

    private PageLimit() {}

    /**
     * Returns the requested limit, or the default for null.
     *
     * @throws DomainException with {@code Malformed} if the limit is out of range
     */
    public static int orDefault(@Nullable Integer requested) {
        if (requested == null) {
            return DEFAULT;
        }
        if (requested < 1 || requested > MAX) {
            throw new DomainException(new InputError.Malformed("limit"));
        }
        return requested;
    }
}
