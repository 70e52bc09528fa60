package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, as he told it.
 *
 * @param position exactly
 * @param source how it was found out
 * @param accuracy in metres, 0 to {@link #LEAST_ACCURATE}; null if it was not told
 * @param city which city of the catalogue, if one was chosen by hand
 */
public record ReportedLocation(
        Coordinates coordinates,
        Source source,
        @Nullable Integer accuracy,
        @Nullable String city) {

    /** The least exact that is still a place, in metres. */
    public static final int MAX_ACCURACY = 100_000;

    /** How a place was found out. */
    public enum Source {
        GPS(1),
        NETWORK(2),
        /** Chosen by hand. */
        CITY(3);

        private final int code;

        Source(int code) {
            this.code = code;
        }

        /** The number that stands for it in the database. */
        public int code() {
            return code;
        }
    }

    public ReportedLocation {
        if (accuracy != null && (accuracy < 0 || accuracy > MAX_ACCURACY)) {
            throw new DomainException(new DiscoveryError.OutOfRange("accuracy", 0, MAX_ACCURACY));
        }
    }

    /** The middle of a city. */
    public static ReportedLocation of(City city) {
        return new ReportedLocation(city.center(), Source.CITY, null, city.code());
    }
}
