package com.datingtoday.domain.shared.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellGeometryScenario {

    private static final int BASE_CELLS = 226_492_416;
    private static final double CORNER = Math.toDegrees(Math.asin(1 / Math.sqrt(3)));

    private final Random random = new Random(4);

    @Test
    void base_cells_are_at_least_one_kilometre_wide() {
        assertThat(sampleCells()).allSatisfy(cell -> {
            var square = FaceSquare.of(cell);
            var corner = square.at(square.i(), square.j());
            var besideIt = square.at(square.i() + square.edge(), square.j());
            var aboveIt = square.at(square.i(), square.j() + square.edge());
            var opposite = square.at(square.i() + square.edge(), square.j() + square.edge());
            // A side is part of a great circle, so the ends of the opposite side are nearest to it.
            assertThat(Stream.of(corner, aboveIt).mapToDouble(end -> kmToCircle(end, besideIt, opposite)))
                    .allMatch(km -> km >= 1.15);
            assertThat(Stream.of(corner, besideIt).mapToDouble(end -> kmToCircle(end, aboveIt, opposite)))
                    .allMatch(km -> km >= 1.15);
        });
    }

    @Test
    void no_edge_of_a_base_cell_is_longer_than_1_7_km() {
        assertThat(sampleCells()).allSatisfy(cell -> {
            var square = FaceSquare.of(cell);
            var corner = square.at(square.i(), square.j());
            assertThat(corner.distanceKmTo(square.at(square.i() + square.edge(), square.j())))
                    .isBetween(1.15, 1.7);
            assertThat(corner.distanceKmTo(square.at(square.i(), square.j() + square.edge())))
                    .isBetween(1.15, 1.7);
        });
    }

    @Test
    void a_point_is_in_the_cell_that_surrounds_it() {
        for (int round = 0; round < 20_000; round++) {
            double latitude = Math.toDegrees(Math.asin(random.nextDouble(-1, 1)));
            double longitude = random.nextDouble(-180, 180);
            var square = FaceSquare.of(Cell.at(latitude, longitude));
            assertThat(square.centre().distanceKmTo(UnitVector.of(latitude, longitude)))
                    .isLessThanOrEqualTo(square.radiusKm() + 1e-6);
        }
    }

    @Test
    void the_centre_of_a_cell_is_inside() {
        sampleCells().forEach(cell -> {
            var centre = FaceSquare.of(cell).centre();
            double latitude = Math.toDegrees(Math.asin(centre.z()));
            double longitude = Math.toDegrees(Math.atan2(centre.y(), centre.x()));
            assertThat(Cell.at(latitude, longitude).id()).isEqualTo(cell.id());
        });
    }

    @Test
    void the_centre_of_a_larger_cell_is_inside() {
        for (int level = 0; level < Cell.WORLD_LEVEL; level++) {
            for (int round = 0; round < 200; round++) {
                var cell = anyBase().ancestor(level);
                var centre = FaceSquare.of(cell).centre();
                assertThat(cell.contains(Cell.ofBaseIndex(FaceSquare.baseIndexAt(centre))))
                        .isTrue();
            }
        }
    }

    @Test
    void every_point_of_a_cell_is_within_its_radius() {
        for (int round = 0; round < 20_000; round++) {
            var point = anyBase();
            var cell = point.ancestor(random.nextInt(Cell.WORLD_LEVEL));
            assertThat(cell.distanceKmTo(point))
                    .isLessThanOrEqualTo(FaceSquare.of(cell).radiusKm());
        }
    }

    @Test
    void the_mean_edge_is_that_of_all_cells_of_a_face() {
        var mean = IntStream.range(0, 40_000)
                .mapToObj(_ -> FaceSquare.of(anyBase()))
                .mapToDouble(
                        square -> square.at(square.i(), square.j()).distanceKmTo(square.at(square.i() + 2, square.j())))
                .average();

        assertThat(mean.orElseThrow()).isCloseTo(Cell.ofBaseIndex(0).edgeKm(), within(0.01));
        assertThat(Cell.ofBaseIndex(0).ancestor(3).edgeKm())
                .isEqualTo(8 * Cell.ofBaseIndex(0).edgeKm());
        assertThat(Cell.WORLD.edgeKm()).isGreaterThan(10_000);
    }

    @Test
    void a_larger_cell_consists_of_the_four_cells_around_its_centre() {
        for (int level = 1; level < Cell.WORLD_LEVEL; level++) {
            var cell = anyBase().ancestor(level);
            var centre = FaceSquare.of(cell).centre();
            int quarter = (cell.last() + 1 - cell.first()) / 4;
            for (int part = 0; part < 4; part++) {
                var square = FaceSquare.of(new Cell(cell.first() + part * quarter, level - 1));
                var corners = Stream.of(0, 1, 2, 3)
                        .map(at -> square.at(square.i() + at / 2 * square.edge(), square.j() + at % 2 * square.edge()));
                assertThat(corners).anyMatch(corner -> corner.distanceKmTo(centre) < 1e-6);
            }
        }
    }

    /** Returns random cells and those that are narrowest, most distorted or next to another face. */
    private Stream<Cell> sampleCells() {
        var special = Stream.of(
                Cell.at(90, 0),
                Cell.at(-90, 0),
                Cell.at(0, 180),
                Cell.at(0, 45),
                Cell.at(45, 0),
                Cell.at(0, 0),
                Cell.at(CORNER, 45),
                Cell.at(CORNER, -45),
                Cell.at(-CORNER, 135),
                Cell.at(-CORNER, -135));
        var along = IntStream.range(-90, 91)
                .boxed()
                .flatMap(step -> Stream.of(Cell.at(step, 180), Cell.at(step, 45), Cell.at(step, -135)));
        var anywhere = IntStream.range(0, 20_000).mapToObj(_ -> anyBase());
        return Stream.of(special, along, anywhere).flatMap(cells -> cells);
    }

    private Cell anyBase() {
        return Cell.ofBaseIndex(random.nextInt(BASE_CELLS));
    }

    private static double kmToCircle(UnitVector point, UnitVector one, UnitVector other) {
        double x = one.y() * other.z() - one.z() * other.y();
        double y = one.z() * other.x() - one.x() * other.z();
        double z = one.x() * other.y() - one.y() * other.x();
        double sine = (point.x() * x + point.y() * y + point.z() * z) / Math.sqrt(x * x + y * y + z * z);
        return UnitVector.EARTH_RADIUS_KM * Math.abs(Math.asin(sine));
    }
}
