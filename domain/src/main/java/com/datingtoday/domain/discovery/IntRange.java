package com.datingtoday.domain.discovery;

/**
 * From a least to a most, both allowed.
 *
 * @param min 0 for no bound
 * @param max {@link Integer#MAX_VALUE} for no bound
 */
public record IntRange(int min, int max) {

    /** No bounds. */
    public static final IntRange ANY = new IntRange(0, Integer.MAX_VALUE);

    boolean isUnbounded() {
        return equals(ANY);
    }

    boolean contains(int value) {
        return min <= value && value <= max;
    }
}
