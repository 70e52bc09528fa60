package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.List;

/**
 * Store of the grids. All instances load a new grid before its use and keep the previous one loaded, because lists that
 * were started with it still read it.
 */
public interface Grids {

    enum State {
        FILLING,
        CURRENT,
        /** A newer grid is current; lists that were started with this grid may still be read. */
        RETIRED
    }

    /**
     * Grid with its state.
     *
     * @param since time of the change to the state
     */
    record GridStatus(Grid grid, State state, Instant since) {}

    /** Returns the current grid as loaded by this instance; {@link Grid#EMPTY} before the first one. */
    Grid current();

    /** Returns all grids as loaded by this instance. */
    List<GridStatus> all();

    /**
     * Reloads the states of all grids from the store. Reads the leaves of new grids only, because leaves never change.
     */
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
