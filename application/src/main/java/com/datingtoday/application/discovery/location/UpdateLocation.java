package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Stores the location that a user reports. */
public interface UpdateLocation {

    /**
     * Stores the location. Other users get its cell only. A changed cell replaces the previous one at the earliest at
     * the user's next quarter-hour.
     *
     * @throws com.datingtoday.domain.shared.DomainException with a {@code DiscoveryError} if the location is invalid
     */
    Location update(Command command);

    record Command(UserId user, NewLocation newLocation) {}

    sealed interface NewLocation {

        /**
         * Location measured by a device.
         *
         * @param accuracy meters; null if unknown
         */
        record Measured(
                Coordinates coordinates,
                ReportedLocation.Source source,
                @Nullable Integer accuracy) implements NewLocation {}

        /**
         * City of the catalogue.
         *
         * @param city code of the city
         */
        record ChosenCity(String city) implements NewLocation {}
    }
}
