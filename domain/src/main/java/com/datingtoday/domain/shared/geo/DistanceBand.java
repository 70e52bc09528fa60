package com.datingtoday.domain.shared.geo;

import java.util.Optional;
import java.util.OptionalInt;

/** Published distance between two users, from near to far. */
public enum DistanceBand {
    ONE(1),
    TWO(2),
    FIVE(5),
    TEN(10),
    TWENTY(20),
    FIFTY(50),
    /** Farther than 50 km, or unknown. */
    MORE(Integer.MAX_VALUE);

    private final int km;

    DistanceBand(int km) {
        this.km = km;
    }

    /**
     * Returns the band of a distance.
     *
     * @param km at least 0; the limit of a band belongs to it
     * @throws IllegalArgumentException if it is negative or NaN
     */
    public static DistanceBand of(double km) {
        if (!(km >= 0)) {
            throw new IllegalArgumentException("distance must be at least 0");
        }
        for (var band : values()) {
            if (km <= band.km) {
                return band;
            }
        }
        return MORE;
    }

    /** Returns the band with exactly this limit; empty if there is none. */
    public static Optional<DistanceBand> ofLimit(int km) {
        for (var band : values()) {
            if (band != MORE && band.km == km) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    /** Returns the limit in km: 1, 2, 5, 10, 20 or 50; empty for {@link #MORE}. */
    public OptionalInt withinKm() {
        return this == MORE ? OptionalInt.empty() : OptionalInt.of(km);
    }
}
