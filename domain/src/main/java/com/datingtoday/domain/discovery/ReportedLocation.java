package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Location as the client reported it.
 *
 * @param coordinates exact coordinates
 * @param accuracy meters, 0 to {@link #MAX_ACCURACY}; null if unknown
 * @param city code of the chosen city; null for a measured location
 */
public record ReportedLocation(
        Coordinates coordinates,
        Source source,
        @Nullable Integer accuracy,
        @Nullable String city) {

    /** Greatest allowed accuracy in meters. */
    public static final int MAX_ACCURACY = 100_000;

    public enum Source {
        GPS(1),
        NETWORK(2),
        /** Chosen from the catalogue. */
        CITY(3);

        private final int code;

        Source(int code) {
            this.code = code;
        }

        /** Returns the code in the database. */
        public int code() {
            return code;
        }
    }

    public ReportedLocation {
        if (accuracy != null && (accuracy < 0 || accuracy > MAX_ACCURACY)) {
            throw new DomainException(new DiscoveryError.OutOfRange("accuracy", 0, MAX_ACCURACY));
        }
    }

    /** Returns the center of a city. */
    public static ReportedLocation of(City city) {
        return new ReportedLocation(city.center(), Source.CITY, null, city.code());
    }
}
