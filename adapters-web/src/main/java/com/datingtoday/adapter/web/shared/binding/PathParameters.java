package com.datingtoday.adapter.web.shared.binding;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;

/** Parsers of ids and sequence numbers in paths and lists; each rejects a malformed value. */
public final class PathParameters {

    private static final int MAX_DIGITS = 16;

    private PathParameters() {}

    public static UserId parseUserId(String text) {
        return parseUserId("user_id", text);
    }

    /** Returns the user id of a parameter with another name than {@code user_id}. */
    public static UserId parseUserId(String field, String text) {
        return parseUserId(field, parseNumber(field, text));
    }

    public static UserId parseUserId(long number) {
        return parseUserId("user_id", number);
    }

    /** Returns the user id of a numeric parameter with another name than {@code user_id}. */
    public static UserId parseUserId(String field, long number) {
        try {
            return new UserId(number);
        } catch (IllegalArgumentException outOfRange) {
            throw new DomainException(new InputError.Malformed(field));
        }
    }

    /** Returns an id or sequence number: a value of at least 1 with at most 16 digits. */
    public static long parseNumber(String field, String text) {
        if (text.isEmpty()
                || text.length() > MAX_DIGITS
                || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                || text.startsWith("0")) {
            throw new DomainException(new InputError.Malformed(field));
        }
        return Long.parseLong(text);
    }
}
