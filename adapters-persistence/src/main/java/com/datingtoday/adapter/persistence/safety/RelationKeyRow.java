package com.datingtoday.adapter.persistence.safety;

/** Somebody and whom he looks at. */
record RelationKeyRow(long viewer, long owner) {}
