package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.geo.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Cell in which popularity counts. It contains the leaf of the user, so it discloses no more than the leaf.
 *
 * @param cell cell of the level of its scope
 */
public record Region(SearchScope scope, Cell cell) {

    /** Level of cells with edges of about 75 to 105 km: a large city and its surroundings. */
    private static final int LOCAL_LEVEL = 6;

    /** Level of cells with edges of about 600 to 830 km. */
    private static final int COUNTRY_LEVEL = 9;

    public static final Region WORLD = new Region(SearchScope.WORLD, Cell.WORLD);

    /** Returns the regions that contain a leaf, the smallest first and the world last. */
    public static List<Region> around(Cell leaf) {
        var regions = new ArrayList<Region>();
        if (leaf.level() <= LOCAL_LEVEL) {
            regions.add(new Region(SearchScope.HERE, leaf.ancestor(LOCAL_LEVEL)));
        }
        if (leaf.level() <= COUNTRY_LEVEL) {
            regions.add(new Region(SearchScope.WIDER, leaf.ancestor(COUNTRY_LEVEL)));
        }
        regions.add(WORLD);
        return List.copyOf(regions);
    }
}
