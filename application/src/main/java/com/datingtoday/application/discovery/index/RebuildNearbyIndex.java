package com.datingtoday.application.discovery.index;

/** Creates a new grid and fills the nearby index from the database, on request of the operator. */
public interface RebuildNearbyIndex {

    /**
     * Creates missing listings and those with an outdated form of the nickname, then a grid and its index entries, while the service runs.
     *
     * @return number of leaves of the new grid
     * @throws IllegalStateException if another instance creates a grid at the same time
     */
    int rebuild();
}
