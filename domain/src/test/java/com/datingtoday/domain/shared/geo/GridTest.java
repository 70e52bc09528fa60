package com.datingtoday.domain.shared.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

    private static final int LAST = 226_492_415;

    static Stream<int[]> populations() {
        var generatedCells = new GeneratedCells(11);
        return Stream.of(
                new int[0],
                repeat(19, 5),
                repeat(20, LAST),
                repeat(100_000, 77_777_777),
                GeneratedCells.sorted(IntStream.range(0, 5_000).map(_ -> generatedCells.anywhere())),
                GeneratedCells.sorted(IntStream.range(0, 30)),
                generatedCells.around(generatedCells.centres(1), 1_000),
                generatedCells.around(generatedCells.centres(4), 10_000),
                generatedCells.around(generatedCells.centres(60), 50_000),
                generatedCells.around(generatedCells.centres(2_000), 100_000));
    }

    @ParameterizedTest
    @MethodSource("populations")
    void every_leaf_except_the_world_has_at_least_twenty_users(int[] people) {
        var grid = Grid.of(1, people);

        var shown = shown(grid, people);

        shown.forEach((leaf, count) -> assertThat(count)
                .isEqualTo(grid.count(leaf))
                .isGreaterThanOrEqualTo(leaf.equals(Cell.WORLD) ? 0 : Grid.MIN_USERS));
        assertThat(Arrays.stream(grid.leafIds()).mapToObj(Cell::ofId).filter(leaf -> grid.count(leaf) > 0))
                .containsExactlyInAnyOrderElementsOf(shown.keySet());
        assertThat(Arrays.stream(grid.counts()).sum()).isEqualTo(people.length);
    }

    @ParameterizedTest
    @MethodSource("populations")
    void no_leaf_is_larger_than_twenty_users_require(int[] people) {
        var grid = Grid.of(1, people);

        var missed = new HashMap<Cell, Integer>();
        for (int person : people) {
            var base = Cell.ofBaseIndex(person);
            int leaf = grid.leaf(base).level();
            IntStream.range(0, leaf).forEach(level -> missed.merge(base.ancestor(level), 1, Integer::sum));
        }

        assertThat(missed.values()).allMatch(count -> count < Grid.MIN_USERS);
    }

    @ParameterizedTest
    @MethodSource("populations")
    void the_leaf_of_a_cell_is_the_smallest_that_contains_it(int[] people) {
        var grid = Grid.of(1, people);
        var leaves = leaves(grid);
        var generatedCells = new GeneratedCells(5);

        for (int round = 0; round < 300; round++) {
            var base = Cell.ofBaseIndex(
                    round % 2 == 0 || people.length == 0
                            ? generatedCells.anywhere()
                            : people[round * 7 % people.length]);
            int level = IntStream.rangeClosed(0, Cell.WORLD_LEVEL)
                    .filter(at -> leaves.containsKey(base.ancestor(at)))
                    .findFirst()
                    .orElseThrow();
            assertThat(grid.leaf(base)).isEqualTo(base.ancestor(level));
        }
    }

    @Test
    void a_leaf_requires_twenty_users() {
        assertThat(Grid.of(1, repeat(19, 5)).leafIds()).containsExactly(Cell.WORLD.id());
        assertThat(Grid.of(1, repeat(20, 5)).leafIds())
                .containsExactly(Cell.WORLD.id(), Cell.ofBaseIndex(5).id());
    }

    @Test
    void small_neighbouring_cells_share_the_cell_around_them() {
        var grid = Grid.of(1, concat(repeat(25, 0), repeat(12, 1), repeat(12, 3), repeat(3, 9)));

        assertThat(leaves(grid)).isEqualTo(Map.of(Cell.ofBaseIndex(0), 25, new Cell(0, 1), 24, Cell.WORLD, 3));
        assertThat(grid.leaf(Cell.ofBaseIndex(0))).isEqualTo(Cell.ofBaseIndex(0));
        assertThat(grid.leaf(Cell.ofBaseIndex(2))).isEqualTo(new Cell(0, 1));
    }

    @Test
    void a_single_user_is_in_the_world_leaf_and_far_from_all_others() {
        var lone = Cell.at(-54.4, 3.4);
        var town = Cell.at(52.52, 13.405);
        var grid = Grid.of(1, GeneratedCells.sorted(IntStream.concat(IntStream.of(lone.first()), stream(40, town))));

        assertThat(grid.leaf(lone)).isEqualTo(Cell.WORLD);
        assertThat(grid.count(Cell.WORLD)).isEqualTo(1);
        assertThat(grid.distanceBand(lone, town)).isEqualTo(DistanceBand.MORE);
        assertThat(grid.distanceBand(lone, lone)).isEqualTo(DistanceBand.MORE);
        assertThat(grid.distanceBand(town, town)).isEqualTo(DistanceBand.ONE);
    }

    @Test
    void a_user_who_joins_in_an_empty_cell_is_in_the_next_larger_leaf() {
        var grid = Grid.of(1, concat(repeat(12, 16), repeat(12, 31)));

        assertThat(grid.leaf(Cell.ofBaseIndex(20))).isEqualTo(new Cell(16, 2));
        assertThat(grid.leaf(Cell.ofBaseIndex(32))).isEqualTo(Cell.WORLD);
    }

    @Test
    void the_empty_grid_has_the_world_as_only_leaf() {
        assertThat(Grid.EMPTY.version()).isZero();
        assertThat(Grid.EMPTY.leafIds()).containsExactly(Cell.WORLD.id());
        assertThat(Grid.EMPTY.counts()).containsExactly(0);
        assertThat(Grid.EMPTY.leaf(Cell.at(1, 2))).isEqualTo(Cell.WORLD);
        assertThat(Grid.EMPTY.count(Cell.at(1, 2))).isZero();
    }

    @ParameterizedTest
    @MethodSource("populations")
    void a_stored_grid_is_restored_unchanged(int[] people) {
        var grid = Grid.of(42, people);

        var again = Grid.of(grid.version(), grid.leafIds(), grid.counts());

        assertThat(again.version()).isEqualTo(42);
        assertThat(again.leafIds()).isSorted().isEqualTo(grid.leafIds());
        assertThat(again.counts()).isEqualTo(grid.counts());
        assertThat(shown(again, people)).isEqualTo(shown(grid, people));
    }

    @Test
    void returned_arrays_are_copies() {
        var grid = Grid.of(1, repeat(20, 5));

        grid.leafIds()[0] = 7;
        grid.counts()[0] = 7;

        assertThat(grid.leafIds()).isEqualTo(Grid.of(1, repeat(20, 5)).leafIds());
        assertThat(grid.counts()).containsExactly(0, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16/20", "12,16/0", "12,16/0,19", "12/-1", "16,12/20,0", "12,16,16/0,20,20", "12,13/0,20"})
    void invalid_stored_grids_are_rejected(String idsAndCounts) {
        var parts = idsAndCounts.split("/", -1);
        var ids = Arrays.stream(parts[0].split(",", -1))
                .mapToLong(Long::parseLong)
                .toArray();
        var counts = Arrays.stream(parts[1].split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();

        assertThatIllegalArgumentException().isThrownBy(() -> Grid.of(1, ids, counts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,1", "-1,1", "1,226492416"})
    void unsorted_or_invalid_base_cells_are_rejected(String cells) {
        var people =
                Arrays.stream(cells.split(",", -1)).mapToInt(Integer::parseInt).toArray();

        assertThatIllegalArgumentException().isThrownBy(() -> Grid.of(1, people));
    }

    @Test
    @Timeout(60)
    void a_grid_of_a_million_users_is_created() {
        var generatedCells = new GeneratedCells(31);
        int[] people = generatedCells.around(generatedCells.centres(3_000), 1_000_000);

        var grid = Grid.of(1, people);

        assertThat(Arrays.stream(grid.counts()).sum()).isEqualTo(1_000_000);
    }

    private static Map<Cell, Integer> leaves(Grid grid) {
        var leaves = new HashMap<Cell, Integer>();
        var ids = grid.leafIds();
        var counts = grid.counts();
        IntStream.range(0, ids.length).forEach(at -> leaves.put(Cell.ofId(ids[at]), counts[at]));
        return leaves;
    }

    /** Returns the number of users of each leaf. */
    private static Map<Cell, Integer> shown(Grid grid, int[] people) {
        var shown = new HashMap<Cell, Integer>();
        for (int person : people) {
            shown.merge(grid.leaf(Cell.ofBaseIndex(person)), 1, Integer::sum);
        }
        return shown;
    }

    private static int[] repeat(int times, int cell) {
        return IntStream.generate(() -> cell).limit(times).toArray();
    }

    private static IntStream stream(int times, Cell cell) {
        return IntStream.of(repeat(times, cell.first()));
    }

    private static int[] concat(int[]... parts) {
        return Stream.of(parts).flatMapToInt(IntStream::of).toArray();
    }
}
