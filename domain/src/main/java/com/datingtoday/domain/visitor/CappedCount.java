package com.datingtoday.domain.visitor;

/**
 * How many, exactly up to 99.
 *
 * @param count 0 to {@link #MOST}
 * @param more whether there are more than that
 */
public record CappedCount(int count, boolean more) {

    /** The greatest number that is told exactly. */
    public static final int MAX = 99;

    /** Of so many. */
    public static CappedCount of(long number) {
        return new CappedCount((int) Math.min(number, MAX), number > MAX);
    }
}
