package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.List;

/**
 * Store of the grids. All instances load a new grid before its use and hold the previous one after it, because started
 * lists still read it.
 */
public interface Grids {

    enum State {
        FILLING,
        CURRENT,
        /** Lists that were started with it may still be read. */
        RETIRED
    }

    /** @param since time of the change to the state */
    record GridStatus(Grid grid, State state, Instant since) {}

    /** Returns the current grid as loaded by this instance; {@link Grid#EMPTY} before the first one. */
    Grid current();

    /** Returns all grids as loaded by this instance. */
    List<GridStatus> all();

    /** Loads changes; reads the leaves of each grid only once. */
    void reload();

    /** Adds a grid in the state FILLING; returns false if its version exists. */
    boolean add(Grid grid, Instant now);

    /**
     * Makes a filled grid current and retires the previous one. Returns false if it was not in the state FILLING, or if
     * a newer grid is current.
     */
    boolean activate(long version, Instant now);

    void delete(long version);
}
