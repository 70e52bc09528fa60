package com.datingtoday.application.discovery.popularity;

import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a list of popular people was read.
 *
 * @param slot which snapshot
 * @param regions where, the smallest first
 * @param passed how many of the snapshot were passed
 */
record HotCursor(long slot, List<Region> regions, int position) {

    String encode() {
        return slot + " " + position + " "
                + regions.stream()
                        .map(region -> region.scope() + ":" + region.cell().id())
                        .collect(Collectors.joining(" "));
    }

    static HotCursor decode(String text) {
        var words = text.split(" ", -1);
        var regions = Stream.of(words).skip(2).map(HotCursor::region).toList();
        return new HotCursor(Long.parseLong(words[0]), regions, Integer.parseInt(words[1]));
    }

    private static Region region(String word) {
        var colon = word.indexOf(':');
        return new Region(
                SearchScope.valueOf(word.substring(0, colon)), Cell.ofId(Long.parseLong(word.substring(colon + 1))));
    }
}
