package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.geo.Cell;

/**
 * Latitude and longitude (WGS 84), private to the user.
 *
 * @param latitude degrees, north positive, -90 to 90
 * @param longitude degrees, east positive, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    public Coordinates {
        if (!(Math.abs(latitude) <= MAX_LATITUDE)) {
            throw new DomainException(new DiscoveryError.InvalidLocation("latitude"));
        }
        if (!(Math.abs(longitude) <= MAX_LONGITUDE)) {
            throw new DomainException(new DiscoveryError.InvalidLocation("longitude"));
        }
    }

    /** Returns whether both are exactly 0, which devices report instead of an unknown location. */
    public boolean isUnknown() {
        return latitude == 0 && longitude == 0;
    }

    /** Returns the base cell that contains the coordinates. */
    public Cell cell() {
        return Cell.at(latitude, longitude);
    }

    @Override
    public String toString() {
        return Sensitive.MASK;
    }
}
