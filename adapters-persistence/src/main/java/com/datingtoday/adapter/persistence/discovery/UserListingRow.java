package com.datingtoday.adapter.persistence.discovery;

/** User with a flag: true if {@code listing} has a row for the user. */
record UserListingRow(long userId, boolean hasLine) {}
