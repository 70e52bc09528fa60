package com.datingtoday.adapter.persistence.discovery;

/** Somebody, and whether {@code listing} has a line of his. */
record UserListingRow(long userId, boolean hasLine) {}
