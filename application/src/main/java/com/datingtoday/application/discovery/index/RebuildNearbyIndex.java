package com.datingtoday.application.discovery.index;

/** The operator wants a new grid and a new index, from what the database says. */
public interface RebuildNearbyIndex {

    /**
     * Lists who is in no list because he registered before there were any, then makes and fills them, while the service
     * goes on; returns how many leaves the new grid has.
     *
     * @throws IllegalStateException if another instance is at it just now
     */
    int rebuild();
}
