package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.port.CurrentGrid;
import com.datingtoday.domain.shared.geo.Grid;
import org.junit.jupiter.api.Test;

class InMemoryGridsTest implements GridsContract {

    private final InMemoryGrids grids = new InMemoryGrids();

    @Override
    public Grids grids() {
        return grids;
    }

    @Override
    public CurrentGrid currentGrid() {
        return grids;
    }

    @Override
    public Grids otherInstance() {
        return grids;
    }

    @Test
    void the_initial_grid_has_the_world_as_only_leaf() {
        assertThat(grids.current()).isEqualTo(Grid.EMPTY);
    }
}
