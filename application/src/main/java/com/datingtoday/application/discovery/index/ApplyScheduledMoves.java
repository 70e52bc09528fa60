package com.datingtoday.application.discovery.index;

/**
 * Applies the scheduled cell changes of published locations to the search regions of listings. A scheduled job calls
 * it.
 */
public interface ApplyScheduledMoves {

    /** Applies one batch; returns the number of changed listings, 0 if none was due. */
    int apply();
}
