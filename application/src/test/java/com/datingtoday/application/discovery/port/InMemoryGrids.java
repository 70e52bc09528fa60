package com.datingtoday.application.discovery.port;

import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Grids that every instance knows at once. */
public final class InMemoryGrids implements Grids, CurrentGrid {

    private final List<Kept> kept = new ArrayList<>();

    @Override
    public synchronized List<Kept> all() {
        return List.copyOf(kept);
    }

    @Override
    public synchronized Grid current() {
        return kept.stream()
                .filter(grid -> grid.state() == State.CURRENT)
                .map(Kept::grid)
                .findAny()
                .orElse(Grid.EMPTY);
    }

    @Override
    public void refresh() {
        // There is nothing that it does not know.
    }

    @Override
    public synchronized boolean add(Grid grid, Instant now) {
        return kept.stream().noneMatch(known -> known.grid().version() == grid.version())
                && kept.add(new Kept(grid, State.FILLING, now));
    }

    @Override
    public synchronized boolean begin(long version, Instant now) {
        if (kept.stream().noneMatch(grid -> is(grid, version) && grid.state() == State.FILLING)
                || current().version() > version) {
            return false;
        }
        UnaryOperator<Kept> turn = grid -> is(grid, version)
                ? new Kept(grid.grid(), State.CURRENT, now)
                : grid.state() == State.CURRENT ? new Kept(grid.grid(), State.RETIRED, now) : grid;
        kept.replaceAll(turn);
        return true;
    }

    @Override
    public synchronized void remove(long version) {
        kept.removeIf(grid -> is(grid, version));
    }

    private static boolean is(Kept grid, long version) {
        return grid.grid().version() == version;
    }
}
