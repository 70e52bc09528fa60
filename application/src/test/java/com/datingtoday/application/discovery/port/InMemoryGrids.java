package com.datingtoday.application.discovery.port;

import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Grids without a delay between instances. */
public final class InMemoryGrids implements Grids, CurrentGrid {

    private final List<GridStatus> kept = new ArrayList<>();

    @Override
    public synchronized List<GridStatus> all() {
        return List.copyOf(kept);
    }

    @Override
    public synchronized Grid current() {
        return kept.stream()
                .filter(grid -> grid.state() == State.CURRENT)
                .map(GridStatus::grid)
                .findAny()
                .orElse(Grid.EMPTY);
    }

    @Override
    public void reload() {
        // Changes are visible at once.
    }

    @Override
    public synchronized boolean add(Grid grid, Instant now) {
        return kept.stream().noneMatch(known -> known.grid().version() == grid.version())
                && kept.add(new GridStatus(grid, State.FILLING, now));
    }

    @Override
    public synchronized boolean activate(long version, Instant now) {
        if (kept.stream().noneMatch(grid -> is(grid, version) && grid.state() == State.FILLING)
                || current().version() > version) {
            return false;
        }
        UnaryOperator<GridStatus> turn = grid -> is(grid, version)
                ? new GridStatus(grid.grid(), State.CURRENT, now)
                : grid.state() == State.CURRENT ? new GridStatus(grid.grid(), State.RETIRED, now) : grid;
        kept.replaceAll(turn);
        return true;
    }

    @Override
    public synchronized void delete(long version) {
        kept.removeIf(grid -> is(grid, version));
    }

    private static boolean is(GridStatus grid, long version) {
        return grid.grid().version() == version;
    }
}
