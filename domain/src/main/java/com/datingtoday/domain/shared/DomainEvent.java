package com.datingtoday.domain.shared;

/** Fact that the system publishes after its commit. Delivery is at least once, possibly late. */
public interface DomainEvent {

    /** Returns the subject of the event. */
    UserId user();

    /**
     * Returns all other data in the text format that {@code of} of the same record parses; it contains no personal
     * data.
     */
    String payload();
}
