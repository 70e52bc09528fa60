package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.geo.Cell;

/**
 * A place on earth (WGS 84). It is its owner's secret.
 *
 * @param latitude degrees, north positive, -90 to 90
 * @param longitude degrees, east positive, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    public Coordinates {
        if (!(Math.abs(latitude) <= POLE)) {
            throw new DomainException(new DiscoveryError.InvalidLocation("latitude"));
        }
        if (!(Math.abs(longitude) <= DATE_LINE)) {
            throw new DomainException(new DiscoveryError.InvalidLocation("longitude"));
        }
    }

    /** The smallest cell around it. */
    public Cell cell() {
        return Cell.at(latitude, longitude);
    }

    /** Never the place. */
    @Override
    public String toString() {
        return "Position[hidden]";
    }
}
