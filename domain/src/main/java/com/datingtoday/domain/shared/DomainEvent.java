package com.datingtoday.domain.shared;

/**
 * Something that has happened and that others must hear of, once it is committed. It is handed on at least once, perhaps
 * late, perhaps twice.
 */
public interface DomainEvent {

    /** Whom it is about, first of all. */
    UserId user();

    /** All that a listener needs besides, in words that {@code of} of the same record reads; no personal data. */
    String payload();
}
