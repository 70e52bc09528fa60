package com.datingtoday.domain.shared.geo;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generated locations: cities of all sizes, their surroundings and single users anywhere. */
final class GeneratedCells {

    private final Random random;

    GeneratedCells(long seed) {
        random = new Random(seed);
    }

    /** Returns the base cells of users, ascending: most in cities, some near them, a small share anywhere. */
    int[] around(double[][] centres, int people) {
        return sorted(IntStream.range(0, people).map(_ -> {
            var centre = centres[random.nextInt(centres.length)];
            double kind = random.nextDouble();
            if (kind < 0.03) {
                return anywhere();
            }
            double spread = kind < 0.75 ? 0.06 : 1.2;
            return near(centre[0], centre[1], spread);
        }));
    }

    /** Centres of so many cities, the first ones at the poles, the date line and a corner of the cube. */
    double[][] centres(int cities) {
        var special = Stream.of(
                new double[] {90, 0}, new double[] {-89.9, 12}, new double[] {-17, 180}, new double[] {35.264, 45});
        var others = Stream.generate(() -> new double[] {latitude(), random.nextDouble(-180, 180)});
        return Stream.concat(special, others).limit(cities).toArray(double[][]::new);
    }

    int anywhere() {
        return Cell.at(latitude(), random.nextDouble(-180, 180)).first();
    }

    static int[] sorted(IntStream cells) {
        var sorted = cells.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private int near(double latitude, double longitude, double spread) {
        double north = latitude + spread * random.nextGaussian();
        double within = Math.clamp(north, -90.0, 90.0);
        double narrowing = Math.max(0.001, Math.cos(Math.toRadians(within)));
        double east = longitude + spread * random.nextGaussian() / narrowing;
        return Cell.at(within, Math.IEEEremainder(east, 360)).first();
    }

    private double latitude() {
        return Math.toDegrees(Math.asin(random.nextDouble(-1, 1)));
    }
}
