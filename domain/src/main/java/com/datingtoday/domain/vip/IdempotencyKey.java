package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.regex.Pattern;

/**
 * How a client names an order that it wants placed once, however often it asks.
 *
 * @param value 8 to 64 of {@code A-Z a-z 0-9 _ -}
 */
public record IdempotencyKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    public IdempotencyKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an idempotency key has 8 to 64 letters, digits, _ and -");
        }
    }

    /** The key that a client has written; refuses what cannot be one. */
    public static IdempotencyKey of(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new DomainException(new InputError.Malformed("Idempotency-Key"));
        }
        return new IdempotencyKey(written);
    }
}
