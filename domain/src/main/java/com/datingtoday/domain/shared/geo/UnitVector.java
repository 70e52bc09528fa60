package com.datingtoday.domain.shared.geo;

/**
 * Point on the sphere as the unit vector from the centre: x towards latitude 0, longitude 0, z towards the North Pole.
 * Only {@link StrictMath} computes trigonometry, so that all instances get identical bits.
 */
record UnitVector(double x, double y, double z) {

    /** Mean radius of the earth, R<sub>1</sub> of WGS 84. */
    static final double EARTH_RADIUS_KM = 6371.0088;

    /**
     * Returns the vector of a point. It is the same for all coordinates of that point: any longitude at the poles, and
     * ±180 degrees.
     */
    static UnitVector of(double latitude, double longitude) {
        // This form of the condition also rejects NaN.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("latitude must be -90 to 90 and longitude -180 to 180");
        }
        if (Math.abs(latitude) == 90) {
            return new UnitVector(0, 0, Math.signum(latitude));
        }
        double latitudeRadians = StrictMath.toRadians(latitude);
        double longitudeRadians = StrictMath.toRadians(longitude == 180 ? -180 : longitude);
        double cosLatitude = StrictMath.cos(latitudeRadians);
        return new UnitVector(
                cosLatitude * StrictMath.cos(longitudeRadians),
                cosLatitude * StrictMath.sin(longitudeRadians),
                StrictMath.sin(latitudeRadians));
    }

    /** Returns the coordinate on axis 0 (x), 1 (y), 2 (z), 3 (x again) and so on. */
    double coordinate(int axis) {
        return switch (axis % 3) {
            case 0 -> x;
            case 1 -> y;
            default -> z;
        };
    }

    /** Returns the axis, 0 to 2, with the greatest absolute coordinate. */
    int mainAxis() {
        double absX = Math.abs(x);
        double absY = Math.abs(y);
        double absZ = Math.abs(z);
        if (absX >= absY && absX >= absZ) {
            return 0;
        }
        return absY >= absZ ? 1 : 2;
    }

    /** Returns the great-circle distance, bit-identical in both directions. */
    double distanceKmTo(UnitVector other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        double chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, chord / 2));
    }
}
