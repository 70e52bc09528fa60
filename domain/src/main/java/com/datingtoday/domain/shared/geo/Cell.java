package com.datingtoday.domain.shared.geo;

/**
 * Cell of the world: a base cell, a square of four cells of the level below, or the whole world.
 *
 * <p>The base cells are those of an equiangular cubed sphere (Ronchi, Iacono and Paolucci, 1996) with 6 faces of 6144 x
 * 6144. The narrowest cell, at the middle of a face's edge, is 1.15 km wide; the longest edge, at the middle of a face,
 * is 1.63 km. Poles and date line need no special treatment. (The bounds are those of S2's tangent projection, pi / (2
 * sqrt 2) and pi / 2 a face.) Each face has nine of the 54 largest squares. In each square the indexes of the base
 * cells are in Morton order, so that every cell is one range of indexes.
 *
 * <p>The cell of a user is personal data: no text of this class contains it, and logs and responses must not contain
 * it.
 *
 * @param first lowest index of a base cell in it, 0 to 54 x 2<sup>22</sup> - 1
 * @param level 0 for a base cell, up to 11 for a ninth of a face, {@link #WORLD_LEVEL} for the whole world
 */
public record Cell(int first, int level) {

    /** Level of the whole world, above the 54 largest squares. */
    public static final int WORLD_LEVEL = 12;

    public static final Cell WORLD = new Cell(0, WORLD_LEVEL);

    private static final int BASE_CELLS = 54 << 22;
    private static final double HALF_EQUATOR_KM = Math.PI * UnitVector.EARTH_RADIUS_KM;

    /** Mean length, in radians, of the equiangular grid lines that cross a face from edge to edge. */
    private static final double MEAN_FACE_EDGE = 1.46167;

    private static final double MEAN_EDGE_KM = MEAN_FACE_EDGE * UnitVector.EARTH_RADIUS_KM / 6144;

    public Cell {
        if (level < 0 || level > WORLD_LEVEL || first < 0 || first >= BASE_CELLS || first % size(level) != 0) {
            throw new IllegalArgumentException("no such cell");
        }
    }

    /**
     * Returns the base cell that contains a point.
     *
     * @param latitude degrees, -90 to 90
     * @param longitude degrees, -180 to 180
     * @throws IllegalArgumentException if either is out of range or NaN; the message does not contain them
     */
    public static Cell at(double latitude, double longitude) {
        return ofBaseIndex(FaceSquare.baseIndexAt(UnitVector.of(latitude, longitude)));
    }

    /**
     * Returns the base cell with an index.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Cell ofBaseIndex(int number) {
        return new Cell(number, 0);
    }

    /**
     * Returns the cell with an {@link #id()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Cell ofId(long id) {
        if (id < 0 || id >= (long) BASE_CELLS << 4) {
            throw new IllegalArgumentException("no such cell");
        }
        return new Cell((int) (id >> 4), (int) (id & 15));
    }

    /** Returns the stored form of the cell, which combines both components. */
    public long id() {
        return (long) first << 4 | level;
    }

    /** Returns the highest index of a base cell in this cell. */
    public int last() {
        return first + size(level) - 1;
    }

    /** Returns whether the other cell is in this one; true for the cell itself. */
    public boolean contains(Cell other) {
        return first <= other.first && other.last() <= last();
    }

    /**
     * Returns the cell of a level that contains this one; the cell itself for its own level.
     *
     * @throws IllegalArgumentException if the level is below its own or above the world's
     */
    public Cell ancestor(int ancestorLevel) {
        if (ancestorLevel < level || ancestorLevel > WORLD_LEVEL) {
            throw new IllegalArgumentException(
                    "level must be between the cell's own and WORLD_LEVEL: " + ancestorLevel);
        }
        return new Cell(first - first % size(ancestorLevel), ancestorLevel);
    }

    /**
     * Returns the mean edge length of the cells of this level, 1.52 km for a base cell; half the equator for the world.
     */
    public double edgeKm() {
        return level == WORLD_LEVEL ? HALF_EQUATOR_KM : MEAN_EDGE_KM * (1 << level);
    }

    /**
     * Returns the great-circle distance between the centres. The distance to or from the world is half the equator, the
     * maximum.
     */
    public double distanceKmTo(Cell other) {
        if (level == WORLD_LEVEL || other.level == WORLD_LEVEL) {
            return HALF_EQUATOR_KM;
        }
        return FaceSquare.of(this).centre().distanceKmTo(FaceSquare.of(other).centre());
    }

    /** Omits the position. */
    @Override
    public String toString() {
        return "Cell of level " + level;
    }

    /** Returns the number of base cells in a cell of a level. */
    static int size(int level) {
        return level == WORLD_LEVEL ? BASE_CELLS : 1 << (2 * level);
    }
}
