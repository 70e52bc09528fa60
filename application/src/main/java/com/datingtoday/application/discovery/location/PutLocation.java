package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.Place;
import com.datingtoday.domain.discovery.Position;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody tells where he is. */
public interface PutLocation {

    /**
     * Keeps it; others get a cell of it, and not before his next quarter-hour if they had another.
     *
     * @return what is kept
     * @throws com.datingtoday.domain.shared.Refused with a {@code DiscoveryError} if there is no such place
     */
    Location put(Command command);

    /** Who is where. */
    record Command(UserId user, Told told) {}

    /** What he tells. */
    sealed interface Told {

        /**
         * What a device has measured.
         *
         * @param accuracy in metres; null if it is not known
         */
        record Measured(
                Position position,
                Place.Source source,
                @Nullable Integer accuracy) implements Told {}

        /** A city of the catalogue. */
        record Chosen(String city) implements Told {}
    }
}
