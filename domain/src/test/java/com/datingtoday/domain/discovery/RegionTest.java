package com.datingtoday.domain.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.geo.Cell;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final Cell BUND = new Coordinates(31.2304, 121.4737).cell();

    @Test
    void a_city_leaf_is_in_a_local_a_wider_and_the_world_region() {
        assertThat(Region.around(BUND))
                .extracting(Region::scope)
                .containsExactly(SearchScope.HERE, SearchScope.WIDER, SearchScope.WORLD);
        assertThat(Region.around(BUND).getFirst().cell().edgeKm()).isBetween(60.0, 120.0);
    }

    @Test
    void neighbouring_cells_are_in_the_same_regions() {
        var beside = new Coordinates(31.2404, 121.4837).cell();

        assertThat(Region.around(beside)).isEqualTo(Region.around(BUND));
    }

    @Test
    void a_leaf_wider_than_a_region_is_not_in_it() {
        assertThat(Region.around(BUND.ancestor(7)))
                .extracting(Region::scope)
                .containsExactly(SearchScope.WIDER, SearchScope.WORLD);
        assertThat(Region.around(Cell.WORLD)).containsExactly(Region.WORLD);
    }
}
