package com.datingtoday.domain.shared;

/**
 * Reason for the rejection of a request. Each feature seals its own interface, so that the mapping to responses is
 * complete at compile time.
 */
public interface DomainError {}
