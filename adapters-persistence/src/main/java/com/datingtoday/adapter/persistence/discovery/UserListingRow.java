package com.datingtoday.adapter.persistence.discovery;

/** User, and whether {@code listing} has a row for the user. */
record UserListingRow(long userId, boolean hasLine) {}
