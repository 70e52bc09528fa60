package com.datingtoday.domain.shared.geo;

/**
 * A cell of the world: one of the base cells, or the square of four cells of the level below, or everything.
 *
 * <p>The base cells are those of an equiangular cubed sphere (Ronchi, Iacono and Paolucci, 1996) with 6 faces of 6144 x
 * 6144. The narrowest, at the middle of a face's edge, is 1.15 km wide, the longest edge, at the middle of a face, is
 * 1.63 km long; nothing special happens at the poles or the date line (the bounds are those of S2's tangent projection,
 * pi / (2 sqrt 2) and pi / 2 a face). Within each of the 54 largest squares, nine a face, base cells are numbered in
 * Morton order, so that every cell is one range of numbers.
 *
 * <p>Where a person's cell lies is personal data: it is in no text of this class, and belongs in no log or answer.
 *
 * @param first the lowest number of a base cell in it, 0 to 54 x 2<sup>22</sup> - 1
 * @param level 0 for a base cell, up to 11 for a ninth of a face, {@link #WORLD_LEVEL} for the whole world
 */
public record Cell(int first, int level) {

    /** The level of the whole world, above the 54 largest squares. */
    public static final int WORLD_LEVEL = 12;

    /** The whole world. */
    public static final Cell WORLD = new Cell(0, WORLD_LEVEL);

    private static final int BASE_CELLS = 54 << 22;
    private static final double HALF_EQUATOR_KM = Math.PI * UnitVector.EARTH_RADIUS_KM;

    /** Radians that the line through a face's places of one angle is long, as the mean of all such lines. */
    private static final double MEAN_FACE_EDGE = 1.46167;

    private static final double MEAN_EDGE_KM = MEAN_FACE_EDGE * UnitVector.EARTH_RADIUS_KM / 6144;

    public Cell {
        if (level < 0 || level > WORLD_LEVEL || first < 0 || first >= BASE_CELLS || first % size(level) != 0) {
            throw new IllegalArgumentException("no such cell");
        }
    }

    /**
     * The base cell in which a place lies.
     *
     * @param latitude degrees, -90 to 90
     * @param longitude degrees, -180 to 180
     * @throws IllegalArgumentException if either is out of range or no number; the message does not repeat them
     */
    public static Cell at(double latitude, double longitude) {
        return ofBaseIndex(FaceSquare.baseIndexAt(UnitVector.of(latitude, longitude)));
    }

    /**
     * The base cell with this number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Cell ofBaseIndex(int number) {
        return new Cell(number, 0);
    }

    /**
     * The cell that {@link #id()} stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static Cell ofId(long id) {
        if (id < 0 || id >= (long) BASE_CELLS << 4) {
            throw new IllegalArgumentException("no such cell");
        }
        return new Cell((int) (id >> 4), (int) (id & 15));
    }

    /** Both parts as one number, as it is stored. */
    public long id() {
        return (long) first << 4 | level;
    }

    /** The highest number of a base cell in it. */
    public int last() {
        return first + size(level) - 1;
    }

    /** Whether all of the other cell lies in this one; a cell contains itself. */
    public boolean contains(Cell other) {
        return first <= other.first && other.last() <= last();
    }

    /**
     * The cell of that level that contains this one; for its own level, itself.
     *
     * @throws IllegalArgumentException if the level is lower than its own, or there is none
     */
    public Cell ancestor(int wanted) {
        if (wanted < level || wanted > WORLD_LEVEL) {
            throw new IllegalArgumentException("no ancestor of level " + wanted);
        }
        return new Cell(first - first % size(wanted), wanted);
    }

    /** The mean edge of the cells of its level, 1.52 km for a base cell; for the whole world, half the equator. */
    public double edgeKm() {
        return level == WORLD_LEVEL ? HALF_EQUATOR_KM : MEAN_EDGE_KM * (1 << level);
    }

    /**
     * The distance between the centres along the great circle; to and from the whole world half the equator, which is
     * as far as anything can be.
     */
    public double distanceKmTo(Cell other) {
        if (level == WORLD_LEVEL || other.level == WORLD_LEVEL) {
            return HALF_EQUATOR_KM;
        }
        return FaceSquare.of(this).centre().distanceKmTo(FaceSquare.of(other).centre());
    }

    /** Says how large the cell is and not where. */
    @Override
    public String toString() {
        return "Cell of level " + level;
    }

    /** How many base cells a cell of this level has. */
    static int size(int level) {
        return level == WORLD_LEVEL ? BASE_CELLS : 1 << (2 * level);
    }
}
