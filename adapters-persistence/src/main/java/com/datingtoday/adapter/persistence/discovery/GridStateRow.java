package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Grids.GridStatus;
import com.datingtoday.application.discovery.port.Grids.State;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.Arrays;

/** Version of a row of {@code grid} with its mutable columns. */
record GridStateRow(long version, int state, Instant stateTime) {

    static int code(State state) {
        return switch (state) {
            case FILLING -> 0;
            case CURRENT -> 1;
            case RETIRED -> 2;
        };
    }

    GridStatus gridStatus(Grid grid) {
        var gridState = Arrays.stream(State.values())
                .filter(one -> code(one) == state)
                .findAny()
                .orElseThrow();
        return new GridStatus(grid, gridState, stateTime);
    }
}
