package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.regex.Pattern;

/**
 * Key chosen by the client; repeated requests with the same key place one order.
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

    /** Parses the key of a request; rejects a malformed one with {@code Malformed}. */
    public static IdempotencyKey of(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new DomainException(new InputError.Malformed("Idempotency-Key"));
        }
        return new IdempotencyKey(written);
    }
}
