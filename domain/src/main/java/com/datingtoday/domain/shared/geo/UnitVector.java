package com.datingtoday.domain.shared.geo;

/**
 * A place on the sphere, as the unit vector from the earth's centre: x towards latitude 0, longitude 0, z towards the
 * North Pole. All trigonometry is {@link StrictMath}'s, so that every instance comes to the same bits.
 */
record UnitVector(double x, double y, double z) {

    /** The mean radius of the earth, R<sub>1</sub> of WGS 84. */
    static final double EARTH_RADIUS_KM = 6371.0088;

    /** Every name of one place gives the very same vector: at the poles any longitude, and ±180 degrees. */
    static UnitVector of(double latitude, double longitude) {
        // Written so that NaN is refused as well.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such latitude or longitude");
        }
        if (Math.abs(latitude) == 90) {
            return new UnitVector(0, 0, Math.signum(latitude));
        }
        double up = StrictMath.toRadians(latitude);
        double round = StrictMath.toRadians(longitude == 180 ? -180 : longitude);
        double level = StrictMath.cos(up);
        return new UnitVector(level * StrictMath.cos(round), level * StrictMath.sin(round), StrictMath.sin(up));
    }

    /** The coordinate along axis 0 (x), 1 (y), 2 (z), 3 (x again) and so on. */
    double coordinate(int axis) {
        return switch (axis % 3) {
            case 0 -> x;
            case 1 -> y;
            default -> z;
        };
    }

    /** The axis, 0 to 2, to which this is nearest. */
    int mainAxis() {
        double farX = Math.abs(x);
        double farY = Math.abs(y);
        double farZ = Math.abs(z);
        if (farX >= farY && farX >= farZ) {
            return 0;
        }
        return farY >= farZ ? 1 : 2;
    }

    /** The distance along the great circle, the same to the bit in both directions. */
    double distanceKmTo(UnitVector other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        double chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, chord / 2));
    }
}
