package com.datingtoday.adapter.web.shared.binding;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;

/** Numbers that stand in a path or a list. */
public final class PathParameters {

    private static final int MOST_DIGITS = 16;

    private PathParameters() {}

    /** The number of a user; refuses what cannot be one. */
    public static UserId user(String text) {
        return user("user_id", text);
    }

    /** The number of a user by another name; refuses what cannot be one. */
    public static UserId user(String field, String text) {
        return user(field, number(field, text));
    }

    /** The number of a user; refuses what cannot be one. */
    public static UserId user(long number) {
        return user("user_id", number);
    }

    private static UserId user(String field, long number) {
        try {
            return new UserId(number);
        } catch (IllegalArgumentException outOfRange) {
            throw new DomainException(new InputError.Malformed(field));
        }
    }

    /** The number of anything else, at least 1; refuses what cannot be one. */
    public static long number(String field, String text) {
        if (text.isEmpty()
                || text.length() > MOST_DIGITS
                || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                || text.startsWith("0")) {
            throw new DomainException(new InputError.Malformed(field));
        }
        return Long.parseLong(text);
    }
}
