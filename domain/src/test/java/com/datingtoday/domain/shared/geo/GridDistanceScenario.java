package com.datingtoday.domain.shared.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridDistanceScenario {

    @Test
    void two_people_in_one_leaf_are_equally_far_from_everybody() {
        var generatedCells = new GeneratedCells(21);
        int[] people = generatedCells.around(generatedCells.centres(60), 50_000);
        var grid = Grid.of(1, people);
        var seen = new HashMap<Cell, Cell>();
        var viewers = IntStream.range(0, 5)
                .mapToObj(_ -> Cell.ofBaseIndex(generatedCells.anywhere()))
                .toList();

        for (int person : people) {
            var base = Cell.ofBaseIndex(person);
            var other = seen.computeIfAbsent(grid.leaf(base), _ -> base);
            for (var viewer : viewers) {
                assertThat(grid.distanceBand(viewer, base)).isEqualTo(grid.distanceBand(viewer, other));
            }
            assertThat(grid.distanceBand(other, base)).isEqualTo(grid.distanceBand(base, base));
        }
    }

    @Test
    void bands_are_the_same_both_ways_and_grow_with_the_distance() {
        var generatedCells = new GeneratedCells(22);
        int[] people = generatedCells.around(generatedCells.centres(10), 20_000);
        var grid = Grid.of(1, people);

        for (int at = 0; at < 5_000; at++) {
            var viewer = Cell.ofBaseIndex(people[at * 3 % people.length]);
            var near = Cell.ofBaseIndex(people[(at * 3 + 40) % people.length]);
            var far = Cell.ofBaseIndex(people[at * 11 % people.length]);
            assertThat(grid.distanceBand(viewer, near)).isEqualTo(grid.distanceBand(near, viewer));
            assertThat(grid.distanceKm(grid.leaf(viewer), grid.leaf(near)))
                    .isEqualTo(grid.distanceKm(grid.leaf(near), grid.leaf(viewer)));
            assertThat(grid.distanceBand(viewer, near))
                    .isEqualTo(DistanceBand.of(grid.distanceKm(grid.leaf(viewer), grid.leaf(near))));
            if (grid.distanceKm(grid.leaf(viewer), grid.leaf(near))
                    <= grid.distanceKm(grid.leaf(viewer), grid.leaf(far))) {
                assertThat(grid.distanceBand(viewer, near)).isLessThanOrEqualTo(grid.distanceBand(viewer, far));
            } else {
                assertThat(grid.distanceBand(viewer, near)).isGreaterThanOrEqualTo(grid.distanceBand(viewer, far));
            }
        }
    }

    @Test
    void no_distance_is_less_than_half_the_edge_of_the_larger_leaf() {
        var large = new Cell(0, 5);

        assertThat(Grid.EMPTY.distanceKm(large, large)).isEqualTo(large.edgeKm() / 2);
        assertThat(Grid.EMPTY.distanceKm(Cell.ofBaseIndex(301), large)).isGreaterThanOrEqualTo(large.edgeKm() / 2);
        assertThat(Grid.EMPTY.distanceKm(Cell.ofBaseIndex(0), Cell.ofBaseIndex(1)))
                .isEqualTo(Cell.ofBaseIndex(0).distanceKmTo(Cell.ofBaseIndex(1)));
        assertThat(Grid.EMPTY.distanceKm(Cell.WORLD, Cell.WORLD)).isCloseTo(20_015, within(0.2));
    }
}
