package com.datingtoday.domain.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.shared.geo.Cell;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final Cell BUND = new Coordinates(31.2304, 121.4737).cell();

    @Test
    void around_a_city_are_the_city_the_country_and_the_world() {
        assertThat(Region.around(BUND))
                .extracting(Region::scope)
                .containsExactly(SearchScope.HERE, SearchScope.WIDER, SearchScope.WORLD);
        assertThat(Region.around(BUND).getFirst().cell().edgeKm()).isBetween(60.0, 120.0);
    }

    @Test
    void neighbours_are_in_the_same_regions() {
        var beside = new Coordinates(31.2404, 121.4837).cell();

        assertThat(Region.around(beside)).isEqualTo(Region.around(BUND));
    }

    @Test
    void a_leaf_that_is_wider_than_a_region_is_in_none() {
        assertThat(Region.around(BUND.ancestor(7)))
                .extracting(Region::scope)
                .containsExactly(SearchScope.WIDER, SearchScope.WORLD);
        assertThat(Region.around(Cell.WORLD)).containsExactly(Region.WORLD);
    }
}
