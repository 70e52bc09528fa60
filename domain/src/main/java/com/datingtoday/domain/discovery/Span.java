package com.datingtoday.domain.discovery;

/**
 * From a least to a most, both allowed.
 *
 * @param least 0 for no bound
 * @param most {@link Integer#MAX_VALUE} for no bound
 */
public record Span(int least, int most) {

    /** No bounds. */
    public static final Span ANY = new Span(0, Integer.MAX_VALUE);

    boolean isAny() {
        return equals(ANY);
    }

    boolean holds(int value) {
        return least <= value && value <= most;
    }
}
