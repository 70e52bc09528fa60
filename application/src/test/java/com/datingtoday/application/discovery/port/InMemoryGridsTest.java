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
    public Grids elsewhere() {
        return grids;
    }

    @Test
    void before_the_first_everything_is_the_whole_world() {
        assertThat(grids.current()).isEqualTo(Grid.EMPTY);
    }
}
