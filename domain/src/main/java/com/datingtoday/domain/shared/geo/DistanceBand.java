package com.datingtoday.domain.shared.geo;

import java.util.Optional;
import java.util.OptionalInt;

/** How far somebody is, as coarsely as it is ever told. Ordered from near to far. */
public enum DistanceBand {
    ONE(1),
    TWO(2),
    FIVE(5),
    TEN(10),
    TWENTY(20),
    FIFTY(50),
    /** Farther than 50 km, or nobody knows how far. */
    MORE(Integer.MAX_VALUE);

    private final int km;

    DistanceBand(int km) {
        this.km = km;
    }

    /**
     * The band of a distance.
     *
     * @param km at least 0; a band's own bound still belongs to it
     * @throws IllegalArgumentException if it is negative or no number
     */
    public static DistanceBand of(double km) {
        if (!(km >= 0)) {
            throw new IllegalArgumentException("no such distance");
        }
        for (var band : values()) {
            if (km <= band.km) {
                return band;
            }
        }
        return MORE;
    }

    /** The band with exactly this bound; empty if there is none. */
    public static Optional<DistanceBand> of(int km) {
        for (var band : values()) {
            if (band != MORE && band.km == km) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    /** The bound in km, 1, 2, 5, 10, 20 or 50; empty for {@link #MORE}. */
    public OptionalInt withinKm() {
        return this == MORE ? OptionalInt.empty() : OptionalInt.of(km);
    }
}
