package com.datingtoday.domain.shared.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestLeafSearchTest {

    private static final GeneratedCells GENERATED_CELLS = new GeneratedCells(77);
    private static final int[] PEOPLE = GENERATED_CELLS.around(GENERATED_CELLS.centres(300), 200_000);
    private static final Grid GRID = Grid.of(1, PEOPLE);

    @ParameterizedTest
    @CsvSource({
        "90, 0",
        "-89.9, 12",
        "-90, 0",
        "-17, 180",
        "-17, -179.99",
        "35.264, 45",
        "34, 44",
        "0, 0",
        "52.5, 13.4",
        "-60, -135",
        "0, 135",
        "45, -90"
    })
    void nearest_leaves_of_special_points_equal_brute_force(double latitude, double longitude) {
        var from = GRID.leaf(Cell.at(latitude, longitude));
        var all = all(GRID, from, Double.MAX_VALUE);

        assertThat(ids(GRID.nearest(from, 100, Double.MAX_VALUE))).isEqualTo(ids(all.subList(0, 100)));
        assertThat(ids(GRID.nearest(from, 7, 300))).isEqualTo(ids(first(7, all(GRID, from, 300))));
        assertThat(ids(GRID.nearest(from, 1_000_000, 40))).isEqualTo(ids(all(GRID, from, 40)));
    }

    @Test
    void nearest_leaves_equal_brute_force() {
        for (int at = 0; at < PEOPLE.length; at += 2_003) {
            var from = GRID.leaf(Cell.ofBaseIndex(PEOPLE[at]));

            assertThat(ids(GRID.nearest(from, 60, Double.MAX_VALUE)))
                    .isEqualTo(ids(first(60, all(GRID, from, Double.MAX_VALUE))));
        }
    }

    @Test
    void all_leaves_are_returned_and_the_world_is_last() {
        var grid = Grid.of(1, GENERATED_CELLS.around(GENERATED_CELLS.centres(20), 5_000));
        var from = grid.leaf(Cell.at(90, 0));

        var nearest = grid.nearest(from, 1_000_000, Double.MAX_VALUE);

        assertThat(ids(nearest)).isEqualTo(ids(all(grid, from, Double.MAX_VALUE)));
        assertThat(nearest).last().isEqualTo(Cell.WORLD);
        assertThat(nearest).hasSize(grid.leafIds().length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 11})
    void equally_distant_leaves_are_sorted_by_id(int level) {
        var from = Cell.ofBaseIndex(PEOPLE[PEOPLE.length / 2]).ancestor(level);

        assertThat(ids(GRID.nearest(from, 200, Double.MAX_VALUE)))
                .isEqualTo(ids(first(200, all(GRID, from, Double.MAX_VALUE))));
    }

    @Test
    void leaves_from_the_world_are_sorted_by_id_and_the_world_is_last() {
        var grid = Grid.of(1, people(30, 0, 30, 1, 25, 2, 25, 3, 12, 5, 12, 7, 1, 9, 40, 226_492_415));

        assertThat(ids(grid.nearest(Cell.WORLD, 3, Double.MAX_VALUE)))
                .isEqualTo(ids(first(3, all(grid, Cell.WORLD, Double.MAX_VALUE))));
        assertThat(ids(grid.nearest(Cell.WORLD, 100, Double.MAX_VALUE)))
                .isEqualTo(ids(all(grid, Cell.WORLD, Double.MAX_VALUE)))
                .last()
                .isEqualTo(Cell.WORLD.id());
        assertThat(ids(GRID.nearest(Cell.WORLD, 100, Double.MAX_VALUE)))
                .isEqualTo(ids(first(100, all(GRID, Cell.WORLD, Double.MAX_VALUE))));
    }

    @Test
    void the_world_is_omitted_if_it_is_empty_or_too_far() {
        var withoutRemainder = Grid.of(1, people(20, 5));
        var withRemainder = Grid.of(1, people(20, 5, 1, 200_000_000));

        assertThat(withoutRemainder.nearest(Cell.ofBaseIndex(5), 10, Double.MAX_VALUE))
                .containsExactly(Cell.ofBaseIndex(5));
        assertThat(withRemainder.nearest(Cell.ofBaseIndex(5), 10, 20_000)).containsExactly(Cell.ofBaseIndex(5));
        assertThat(withRemainder.nearest(Cell.ofBaseIndex(5), 1, Double.MAX_VALUE))
                .containsExactly(Cell.ofBaseIndex(5));
        assertThat(withRemainder.nearest(Cell.ofBaseIndex(5), 10, Double.MAX_VALUE))
                .containsExactly(Cell.ofBaseIndex(5), Cell.WORLD);
    }

    @Test
    void the_empty_grid_and_a_count_of_zero_have_no_nearest_leaves() {
        assertThat(Grid.EMPTY.nearest(Cell.WORLD, 10, Double.MAX_VALUE)).isEmpty();
        assertThat(GRID.nearest(GRID.leaf(Cell.at(0, 0)), 0, Double.MAX_VALUE)).isEmpty();
    }

    private static List<Cell> all(Grid grid, Cell from, double maxKm) {
        return Arrays.stream(grid.leafIds())
                .mapToObj(Cell::ofId)
                .filter(leaf -> grid.distanceKm(from, leaf) <= maxKm && grid.count(leaf) > 0)
                .sorted(Comparator.<Cell, Boolean>comparing(Cell.WORLD::equals)
                        .thenComparingDouble(leaf -> grid.distanceKm(from, leaf))
                        .thenComparingLong(Cell::id))
                .toList();
    }

    private static List<Cell> first(int count, List<Cell> cells) {
        return cells.subList(0, Math.min(count, cells.size()));
    }

    private static List<Long> ids(List<Cell> cells) {
        return cells.stream().map(Cell::id).toList();
    }

    /** Returns base cells from pairs of count and cell. */
    private static int[] people(int... countsAndCells) {
        return IntStream.range(0, countsAndCells.length / 2)
                .flatMap(at ->
                        IntStream.generate(() -> countsAndCells[2 * at + 1]).limit(countsAndCells[2 * at]))
                .toArray();
    }
}
