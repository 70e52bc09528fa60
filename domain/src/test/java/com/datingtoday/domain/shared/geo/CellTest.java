package com.datingtoday.domain.shared.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    private static final int BASE_CELLS = 226_492_416;

    private final Random random = new Random(4);

    @Test
    void ancestors_contain_a_cell_and_exclude_other_cells() {
        for (int round = 0; round < 2_000; round++) {
            var base = anyBase();
            var other = anyBase();
            for (int level = 0; level <= Cell.WORLD_LEVEL; level++) {
                var ancestor = base.ancestor(level);
                assertThat(ancestor.level()).isEqualTo(level);
                assertThat(ancestor.contains(base)).isTrue();
                assertThat(ancestor.contains(ancestor)).isTrue();
                assertThat(base.contains(ancestor)).isEqualTo(level == 0);
                assertThat(ancestor.contains(other))
                        .isEqualTo(other.ancestor(level).equals(ancestor));
            }
        }
    }

    @Test
    void an_id_identifies_its_cell() {
        for (int level = 0; level <= Cell.WORLD_LEVEL; level++) {
            var cell = anyBase().ancestor(level);
            assertThat(Cell.ofId(cell.id())).isEqualTo(cell);
        }
        assertThat(Cell.WORLD.id()).isEqualTo(12);
        assertThat(new Cell(4, 1).id()).isEqualTo(65);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 13, 15, 28, 17, BASE_CELLS * 16L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 36})
    void any_other_number_is_rejected_as_id(long id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.ofId(id));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "226492416, 0", "0, -1", "0, 13", "1, 1", "3, 1", "4194303, 11", "4194304, 12"})
    void a_cell_starts_at_a_multiple_of_its_size(int first, int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(first, level));
    }

    @Test
    void the_highest_base_cell_is_the_last_of_the_world() {
        assertThat(Cell.ofBaseIndex(BASE_CELLS - 1).last()).isEqualTo(Cell.WORLD.last());
        assertThat(Cell.ofBaseIndex(BASE_CELLS - 1).ancestor(11).last()).isEqualTo(Cell.WORLD.last());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 13})
    void a_level_below_the_cell_is_rejected(int level) {
        var cell = new Cell(0, 3);

        assertThatIllegalArgumentException().isThrownBy(() -> cell.ancestor(level));
    }

    @ParameterizedTest
    @CsvSource({
        "90.000001, 7.123", "-91, 7.123", "7.123, 180.000001", "7.123, -181",
        "NaN, 7.123", "7.123, NaN", "Infinity, 7.123", "7.123, -Infinity"
    })
    void invalid_coordinates_are_rejected_and_not_in_the_message(double latitude, double longitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.at(latitude, longitude))
                .withMessage("latitude must be -90 to 90 and longitude -180 to 180");
    }

    @ParameterizedTest
    @CsvSource({"90, 0, 90, 123", "-90, -180, -90, 45", "0, 180, 0, -180", "-33.3, 180, -33.3, -180", "0, 0, -0.0, -0.0"
    })
    void equivalent_coordinates_are_in_one_cell(double latitude, double longitude, double again, double alsoAgain) {
        assertThat(Cell.at(latitude, longitude).id())
                .isEqualTo(Cell.at(again, alsoAgain).id());
    }

    @ParameterizedTest
    @CsvSource({
        "89.9999, 0, 89.9999, 180",
        "-89.9999, 90, -89.9999, -90",
        "52, 179.9999, 52, -179.9999",
        "0, 44.9999, 0, 45.0001",
        "44.9999, 0, 45.0001, 0",
        "35.26438, 44.9999, 35.2644, 45.0001"
    })
    void distances_are_small_across_poles_date_line_and_face_edges(
            double latitude, double longitude, double otherLatitude, double otherLongitude) {
        assertThat(Cell.at(latitude, longitude).distanceKmTo(Cell.at(otherLatitude, otherLongitude)))
                .isLessThan(2.4);
    }

    @Test
    void distances_are_great_circle_distances() {
        var berlin = Cell.at(52.52, 13.405);
        var sydney = Cell.at(-33.8688, 151.2093);

        assertThat(berlin.distanceKmTo(Cell.at(48.1372, 11.5756))).isCloseTo(504.2, within(2.4));
        assertThat(berlin.distanceKmTo(sydney)).isCloseTo(16_093, within(10.0)).isEqualTo(sydney.distanceKmTo(berlin));
        assertThat(berlin.distanceKmTo(berlin)).isZero();
        assertThat(berlin.distanceKmTo(Cell.WORLD))
                .isCloseTo(20_015, within(0.2))
                .isEqualTo(Cell.WORLD.distanceKmTo(berlin));
    }

    @Test
    void the_text_of_a_cell_omits_its_position() {
        assertThat(Cell.at(52.52, 13.405)).hasToString("Cell of level 0");
    }

    private Cell anyBase() {
        return Cell.ofBaseIndex(random.nextInt(BASE_CELLS));
    }
}
