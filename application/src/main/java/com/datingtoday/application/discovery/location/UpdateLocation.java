package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody tells where he is. */
public interface UpdateLocation {

    /**
     * Keeps it; others get a cell of it, and not before his next quarter-hour if they had another.
     *
     * @return what is kept
     * @throws com.datingtoday.domain.shared.Refused with a {@code DiscoveryError} if there is no such place
     */
    Location update(Command command);

    /** Who is where. */
    record Command(UserId user, NewLocation newLocation) {}

    /** What he tells. */
    sealed interface NewLocation {

        /**
         * What a device has measured.
         *
         * @param accuracy in metres; null if it is not known
         */
        record Measured(
                Coordinates coordinates,
                ReportedLocation.Source source,
                @Nullable Integer accuracy) implements NewLocation {}

        /** A city of the catalogue. */
        record ChosenCity(String city) implements NewLocation {}
    }
}
