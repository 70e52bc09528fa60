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

/** Kept in memory; who first wants to know reads them all. */
@Component
final class MyBatisGrids implements Grids, CurrentGrid {

    private final GridMapper mapper;
    private final Transactions transactions;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable List<GridStatus> known;

    MyBatisGrids(GridMapper mapper, Transactions transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public Grid current() {
        Grid newest = Grid.EMPTY;
        for (var gridStatus : all()) {
            if (gridStatus.state() == State.CURRENT) {
                newest = gridStatus.grid();
            }
        }
        return newest;
    }

    @Override
    public List<GridStatus> all() {
        var remembered = known;
        return remembered == null ? first() : remembered;
    }

    private List<GridStatus> first() {
        reading.lock();
        try {
            var remembered = known;
            return remembered == null ? read(List.of()) : remembered;
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void reload() {
        reading.lock();
        try {
            var remembered = known;
            read(remembered == null ? List.of() : remembered);
        } finally {
            reading.unlock();
        }
    }

    private List<GridStatus> read(List<GridStatus> before) {
        var rows = mapper.selectAll();
        var grids = new HashMap<Long, Grid>();
        before.forEach(gridStatus -> grids.put(gridStatus.grid().version(), gridStatus.grid()));
        grids.putAll(unknown(rows, grids));
        var read = rows.stream().flatMap(row -> kept(row, grids)).toList();
        known = read;
        return read;
    }

    private Map<Long, Grid> unknown(List<GridStateRow> rows, Map<Long, Grid> grids) {
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

    /** Nothing of one that was removed meanwhile. */
    private static Stream<GridStatus> kept(GridStateRow row, Map<Long, Grid> grids) {
        var grid = grids.get(row.version());
        return grid == null ? Stream.empty() : Stream.of(row.kept(grid));
    }

    @Override
    public boolean add(Grid grid, Instant now) {
        int people = Arrays.stream(grid.counts()).sum();
        boolean added = mapper.insert(grid.version(), people, GridLeavesRow.bytes(grid), now) == 1;
        reload();
        return added;
    }

    @Override
    public boolean activate(long version, Instant now) {
        boolean begun = transactions.inTransaction(() -> {
            var rows = mapper.lockAll();
            boolean filling = rows.stream()
                    .anyMatch(row -> row.version() == version && row.state() == GridStateRow.code(State.FILLING));
            boolean overtaken = rows.stream()
                    .anyMatch(row -> row.version() > version && row.state() == GridStateRow.code(State.CURRENT));
            if (!filling || overtaken) {
                return false;
            }
            mapper.begin(version, now);
            return true;
        });
        reload();
        return begun;
    }

    @Override
    public void delete(long version) {
        mapper.delete(version);
        reload();
    }
}
