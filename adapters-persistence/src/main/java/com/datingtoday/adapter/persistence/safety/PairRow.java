package com.datingtoday.adapter.persistence.safety;

/** Somebody and whom he looks at. */
record PairRow(long viewer, long owner) {}
