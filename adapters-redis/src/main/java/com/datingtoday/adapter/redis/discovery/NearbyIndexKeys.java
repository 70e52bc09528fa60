package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.Arrays;
import java.util.stream.Stream;

/** How the nearby index is named; the keys of one leaf stand in one slot. */
final class NearbyIndexKeys {

    private NearbyIndexKeys() {}

    static String spot(LeafKey leafKey) {
        return spot(leafKey.grid(), leafKey.leaf(), leafKey.gender());
    }

    /** Those of everybody in a leaf. */
    static Stream<String> spots(long grid, Cell leaf) {
        return Arrays.stream(Gender.values()).map(gender -> spot(grid, leaf, gender));
    }

    private static String spot(long grid, Cell leaf, Gender gender) {
        return "dt:near:{" + grid + "." + leaf.id() + "}:" + gender.code();
    }

    /** Stands while the index is filled. */
    static String filled(long grid) {
        return "dt:near:filled:{" + grid + "}";
    }

    /** Stands while somebody fills it. */
    static String claim(long grid) {
        return "dt:near:claim:{" + grid + "}";
    }
}
