package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Caches all grids in memory; the first read loads them. */
@Component
final class MyBatisGrids implements Grids, CurrentGrid {

    private final GridMapper mapper;
    private final Transactions transactions;
    private final ReentrantLock loadLock = new ReentrantLock();
    private volatile @Nullable List<GridStatus> cached;

    MyBatisGrids(GridMapper mapper, Transactions transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public Grid current() {
        Grid current = Grid.EMPTY;
        for (var gridStatus : all()) {
            if (gridStatus.state() == State.CURRENT) {
                current = gridStatus.grid();
            }
        }
        return current;
    }

    @Override
    public List<GridStatus> all() {
        var current = cached;
        return current == null ? loadOnce() : current;
    }

    private List<GridStatus> loadOnce() {
        loadLock.lock();
        try {
            var current = cached;
            return current == null ? read(List.of()) : current;
        } finally {
            loadLock.unlock();
        }
    }

    @Override
    public void reload() {
        loadLock.lock();
        try {
            var current = cached;
            read(current == null ? List.of() : current);
        } finally {
            loadLock.unlock();
        }
    }

    private List<GridStatus> read(List<GridStatus> before) {
        var rows = mapper.selectAll();
        var grids = new HashMap<Long, Grid>();
        before.forEach(gridStatus -> grids.put(gridStatus.grid().version(), gridStatus.grid()));
        grids.putAll(loadMissing(rows, grids));
        var read = rows.stream().flatMap(row -> gridStatus(row, grids)).toList();
        cached = read;
        return read;
    }

    private Map<Long, Grid> loadMissing(List<GridStateRow> rows, Map<Long, Grid> grids) {
        var missing = rows.stream()
                .map(GridStateRow::version)
                .filter(version -> !grids.containsKey(version))
                .toList();
        var found = new HashMap<Long, Grid>();
        if (!missing.isEmpty()) {
            mapper.selectLeaves(missing).stream()
                    .map(GridLeavesRow::grid)
                    .forEach(grid -> found.put(grid.version(), grid));
        }
        return found;
    }

    /** Returns the grid of a row with its state; empty for grids that were deleted meanwhile. */
    private static Stream<GridStatus> gridStatus(GridStateRow row, Map<Long, Grid> grids) {
        var grid = grids.get(row.version());
        return grid == null ? Stream.empty() : Stream.of(row.gridStatus(grid));
    }

    @Override
    public boolean add(Grid grid, Instant now) {
        int userCount = Arrays.stream(grid.counts()).sum();
        boolean added = mapper.insert(grid.version(), userCount, GridLeavesRow.encode(grid), now) == 1;
        reload();
        return added;
    }

    @Override
    public boolean activate(long version, Instant now) {
        boolean activated = transactions.inTransaction(() -> {
            var rows = mapper.lockAll();
            boolean filling = rows.stream()
                    .anyMatch(row -> row.version() == version && row.state() == GridStateRow.code(State.FILLING));
            boolean overtaken = rows.stream()
                    .anyMatch(row -> row.version() > version && row.state() == GridStateRow.code(State.CURRENT));
            if (!filling || overtaken) {
                return false;
            }
            mapper.activate(version, now);
            return true;
        });
        reload();
        return activated;
    }

    @Override
    public void delete(long version) {
        mapper.delete(version);
        reload();
    }
}
