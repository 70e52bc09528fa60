package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Order number, the id of an order: 128 random bits, so that clients cannot guess it. Payment providers receive it as
 * their order reference.
 *
 * @param value 32 hex digits in lower case
 */
public record OrderNo(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int HALF = 16;
    private static final int HEX = 16;

    public OrderNo {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an order number has 32 hex digits");
        }
    }

    /** Parses the order number of a request; rejects a malformed one with {@code Malformed}. */
    public static OrderNo of(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new DomainException(new InputError.Malformed("order_no"));
        }
        return new OrderNo(written);
    }

    /** Returns the order number that an app store received as a UUID (RFC 9562). */
    public static OrderNo of(UUID uuid) {
        return new OrderNo(uuid.toString().replace("-", ""));
    }

    /** Returns the order number as a UUID, for app stores that require one. */
    public UUID uuid() {
        return new UUID(
                Long.parseUnsignedLong(value, 0, HALF, HEX), Long.parseUnsignedLong(value, HALF, 2 * HALF, HEX));
    }
}
