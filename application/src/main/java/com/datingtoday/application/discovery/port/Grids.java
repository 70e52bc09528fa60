package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.List;

/**
 * The grids by which people are shown. A new one is known to all instances before it is used, and an old one after, since
 * lists that were begun with it are still being read.
 */
public interface Grids {

    /** What a grid is for. */
    enum State {
        /** The index is being filled for it. */
        FILLING,
        /** The one that is used. */
        CURRENT,
        /** Lists begun with it may still be read. */
        RETIRED
    }

    /** A grid since when in its state. */
    record GridStatus(Grid grid, State state, Instant since) {}

    /** The one that is used, as this process knows it; {@link Grid#EMPTY} before there is any. */
    Grid current();

    /** All there are, as this process knows them. */
    List<GridStatus> all();

    /** Asks what has changed; reads a grid only once. */
    void reload();

    /** Adds one to be filled; false if there is one of its version. */
    boolean add(Grid grid, Instant now);

    /**
     * Makes a filled one current and retires the one before; false if it was not being filled any more, or a newer one is
     * current already.
     */
    boolean activate(long version, Instant now);

    /** Forgets one. */
    void delete(long version);
}
