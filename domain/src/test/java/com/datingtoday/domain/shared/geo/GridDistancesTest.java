package com.datingtoday.domain.shared.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridDistancesTest {

    @Test
    void two_people_in_one_leaf_are_equally_far_from_everybody() {
        var crowd = new Crowd(21);
        int[] people = crowd.around(crowd.centres(60), 50_000);
        var grid = Grid.of(1, people);
        var seen = new HashMap<Cell, Cell>();
        var viewers =
                IntStream.range(0, 5).mapToObj(_ -> Cell.base(crowd.anywhere())).toList();

        for (int person : people) {
            var base = Cell.base(person);
            var other = seen.computeIfAbsent(grid.leaf(base), _ -> base);
            for (var viewer : viewers) {
                assertThat(grid.band(viewer, base)).isEqualTo(grid.band(viewer, other));
            }
            assertThat(grid.band(other, base)).isEqualTo(grid.band(base, base));
        }
    }

    @Test
    void bands_are_the_same_both_ways_and_grow_with_the_distance() {
        var crowd = new Crowd(22);
        int[] people = crowd.around(crowd.centres(10), 20_000);
        var grid = Grid.of(1, people);

        for (int at = 0; at < 5_000; at++) {
            var viewer = Cell.base(people[at * 3 % people.length]);
            var near = Cell.base(people[(at * 3 + 40) % people.length]);
            var far = Cell.base(people[at * 11 % people.length]);
            assertThat(grid.band(viewer, near)).isEqualTo(grid.band(near, viewer));
            assertThat(grid.km(grid.leaf(viewer), grid.leaf(near)))
                    .isEqualTo(grid.km(grid.leaf(near), grid.leaf(viewer)));
            assertThat(grid.band(viewer, near)).isEqualTo(DistanceBand.of(grid.km(grid.leaf(viewer), grid.leaf(near))));
            if (grid.km(grid.leaf(viewer), grid.leaf(near)) <= grid.km(grid.leaf(viewer), grid.leaf(far))) {
                assertThat(grid.band(viewer, near)).isLessThanOrEqualTo(grid.band(viewer, far));
            } else {
                assertThat(grid.band(viewer, near)).isGreaterThanOrEqualTo(grid.band(viewer, far));
            }
        }
    }

    @Test
    void no_distance_is_less_than_half_the_edge_of_the_larger_leaf() {
        var large = new Cell(0, 5);

        assertThat(Grid.EMPTY.km(large, large)).isEqualTo(large.edgeKm() / 2);
        assertThat(Grid.EMPTY.km(Cell.base(301), large)).isGreaterThanOrEqualTo(large.edgeKm() / 2);
        assertThat(Grid.EMPTY.km(Cell.base(0), Cell.base(1)))
                .isEqualTo(Cell.base(0).kmTo(Cell.base(1)));
        assertThat(Grid.EMPTY.km(Cell.WORLD, Cell.WORLD)).isCloseTo(20_015, within(0.2));
    }
}
