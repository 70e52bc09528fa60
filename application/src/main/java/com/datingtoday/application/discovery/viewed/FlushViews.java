package com.datingtoday.application.discovery.viewed;

/** Writes buffered profile views. A scheduled job calls it. */
public interface FlushViews {

    /**
     * Flushes one batch; returns the number of views, 0 if none was buffered.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if they cannot be written; they return
     *     to the buffer
     */
    int flush();
}
