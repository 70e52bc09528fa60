package com.datingtoday.domain.shared.geo;

/**
 * Position of a cell on the cube: its lower corner and its edge in half base cells, so that its centre has integer
 * coordinates too.
 *
 * <p>The projection is the equiangular one of Ronchi, Iacono and Paolucci, "The Cubed Sphere" (1996). Along both axes
 * of a face equal steps are equal angles, from -45 to 45 degrees. Lines of equal angle are great circles, so every cell
 * is a convex spherical polygon.
 *
 * @param face 0 to 2 around the positive x, y, z axis, 3 to 5 around the negative ones
 * @param i coordinate on the axis after the face's own, 0 to 12288
 * @param j coordinate on the axis after that
 * @param edge in half base cells
 */
record FaceSquare(int face, int i, int j, int edge) {

    private static final int FACE_EDGE = 3 << 11;
    private static final int ROOT_EDGE = 1 << 11;
    private static final int I_BITS = 0x155555;
    private static final int J_BITS = 0x2AAAAA;
    private static final double[] TANGENTS = tangents();

    private static double[] tangents() {
        var tangents = new double[2 * FACE_EDGE + 1];
        for (int step = 0; step < tangents.length; step++) {
            tangents[step] = StrictMath.tan(Math.PI / 4 * (step - FACE_EDGE) / FACE_EDGE);
        }
        return tangents;
    }

    /** Returns the index of the base cell that contains the point. */
    static int baseIndexAt(UnitVector point) {
        int axis = point.mainAxis();
        double depth = Math.abs(point.coordinate(axis));
        int face = point.coordinate(axis) > 0 ? axis : axis + 3;
        int i = stepAt(point.coordinate(axis + 1) / depth);
        int j = stepAt(point.coordinate(axis + 2) / depth);
        int root = face * 9 + i / ROOT_EDGE * 3 + j / ROOT_EDGE;
        return root << 22 | Integer.expand(i % ROOT_EDGE, I_BITS) | Integer.expand(j % ROOT_EDGE, J_BITS);
    }

    private static int stepAt(double tangent) {
        double fraction = StrictMath.atan(tangent) / (Math.PI / 2) + 0.5;
        return Math.clamp((int) (fraction * FACE_EDGE), 0, FACE_EDGE - 1);
    }

    /** Returns the square of any cell except the world. */
    static FaceSquare of(Cell cell) {
        int root = cell.first() >> 22;
        int i = root % 9 / 3 * ROOT_EDGE + Integer.compress(cell.first(), I_BITS);
        int j = root % 3 * ROOT_EDGE + Integer.compress(cell.first(), J_BITS);
        return new FaceSquare(root / 9, 2 * i, 2 * j, 2 << cell.level());
    }

    UnitVector centre() {
        return at(i + edge / 2, j + edge / 2);
    }

    /** Returns the distance from the centre to the farthest point, which is a corner because the cell is convex. */
    double radiusKm() {
        var centre = centre();
        double lowSide = Math.max(centre.distanceKmTo(at(i, j)), centre.distanceKmTo(at(i, j + edge)));
        double highSide = Math.max(centre.distanceKmTo(at(i + edge, j)), centre.distanceKmTo(at(i + edge, j + edge)));
        return Math.max(lowSide, highSide);
    }

    /** Returns the unit vector of a point of this face. */
    UnitVector at(int stepI, int stepJ) {
        double u = TANGENTS[stepI];
        double v = TANGENTS[stepJ];
        double depth = 1 / Math.sqrt(1 + u * u + v * v);
        double own = face < 3 ? depth : -depth;
        return switch (face % 3) {
            case 0 -> new UnitVector(own, u * depth, v * depth);
            case 1 -> new UnitVector(v * depth, own, u * depth);
            default -> new UnitVector(u * depth, v * depth, own);
        };
    }
}
