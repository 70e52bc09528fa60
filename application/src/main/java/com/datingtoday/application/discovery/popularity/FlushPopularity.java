package com.datingtoday.application.discovery.popularity;

/** What drew attention is counted, by the clock. */
public interface FlushPopularity {

    /** Counts some of what was noted; returns how many notes, 0 when there are no more. */
    int flush();
}
