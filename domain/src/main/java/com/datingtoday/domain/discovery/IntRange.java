package com.datingtoday.domain.discovery;

/**
 * Range of integers, both bounds included.
 *
 * @param min 0 for no lower bound
 * @param max {@link Integer#MAX_VALUE} for no upper bound
 */
public record IntRange(int min, int max) {

    public static final IntRange ANY = new IntRange(0, Integer.MAX_VALUE);

    boolean isUnbounded() {
        return equals(ANY);
    }

    boolean contains(int value) {
        return min <= value && value <= max;
    }
}
