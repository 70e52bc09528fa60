package com.datingtoday.application.discovery.popularity;

/** Adds buffered interactions to the popularity scores. A scheduled job calls it. */
public interface FlushPopularity {

    /** Flushes one batch; returns the number of interactions, 0 if none was buffered. */
    int flush();
}
