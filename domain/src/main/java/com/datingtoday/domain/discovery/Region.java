package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.geo.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the world in which popularity is counted, from a leaf of the grid, so that it tells no more than the leaf does.
 *
 * @param cell of the level of a stage, or the world
 */
public record Region(SearchScope scope, Cell cell) {

    /** About 75 to 105 km wide: a large city and its surroundings. */
    private static final int LOCAL = 6;

    /** About 600 to 830 km wide. */
    private static final int COUNTRY = 9;

    /** Everywhere. */
    public static final Region WORLD = new Region(SearchScope.WORLD, Cell.WORLD);

    /** The regions around a leaf, the smallest first; everywhere is the last. */
    public static List<Region> around(Cell leaf) {
        var regions = new ArrayList<Region>();
        if (leaf.level() <= LOCAL) {
            regions.add(new Region(SearchScope.HERE, leaf.ancestor(LOCAL)));
        }
        if (leaf.level() <= COUNTRY) {
            regions.add(new Region(SearchScope.WIDER, leaf.ancestor(COUNTRY)));
        }
        regions.add(WORLD);
        return List.copyOf(regions);
    }
}
