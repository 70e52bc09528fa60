package com.datingtoday.domain.visitor;

/**
 * Count that is exact up to 99.
 *
 * @param count 0 to {@link #MAX}
 * @param more true if the real count is greater than {@link #MAX}
 */
public record CappedCount(int count, boolean more) {

    public static final int MAX = 99;

    public static CappedCount of(long number) {
        return new CappedCount((int) Math.min(number, MAX), number > MAX);
    }
}
