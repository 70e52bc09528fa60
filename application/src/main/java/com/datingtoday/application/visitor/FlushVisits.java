package com.datingtoday.application.visitor;

/** Who looked at whose profile is written, by the clock, and the owners are told. */
public interface FlushVisits {

    /**
     * Writes some of what was noted; returns how many visits were taken from the notes, 0 when there are no more.
     *
     * @throws com.datingtoday.application.shared.Unavailable if they cannot be written now; then they stay noted
     */
    int flush();
}
