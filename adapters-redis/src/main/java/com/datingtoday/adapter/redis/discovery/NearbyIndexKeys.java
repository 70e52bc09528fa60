package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.Arrays;
import java.util.stream.Stream;

/** Redis keys of the nearby index. All keys of one leaf share a slot. */
final class NearbyIndexKeys {

    private NearbyIndexKeys() {}

    static String entries(LeafKey leafKey) {
        return entries(leafKey.grid(), leafKey.leaf(), leafKey.gender());
    }

    /** Returns the keys of a leaf, one per gender. */
    static Stream<String> leafEntries(long grid, Cell leaf) {
        return Arrays.stream(Gender.values()).map(gender -> entries(grid, leaf, gender));
    }

    private static String entries(long grid, Cell leaf, Gender gender) {
        return "dt:near:{" + grid + "." + leaf.id() + "}:" + gender.code();
    }

    /** Returns the key that exists while the index is filled. */
    static String fillMark(long grid) {
        return "dt:near:filled:{" + grid + "}";
    }

    /** Returns the key that exists while an instance fills the index. */
    static String fillClaim(long grid) {
        return "dt:near:claim:{" + grid + "}";
    }
}
