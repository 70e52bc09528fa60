package com.datingtoday.application.discovery.popularity;

import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cursor of a hot list.
 *
 * @param slot time slot of the ranking
 * @param regions regions of the list, the smallest first
 * @param position count of entries read
 */
record HotCursor(long slot, List<Region> regions, int position) {

    String encode() {
        return slot + " " + position + " "
                + regions.stream()
                        .map(region -> region.scope() + ":" + region.cell().id())
                        .collect(Collectors.joining(" "));
    }

    static HotCursor decode(String text) {
        var fields = text.split(" ", -1);
        var regions = Stream.of(fields).skip(2).map(HotCursor::region).toList();
        return new HotCursor(Long.parseLong(fields[0]), regions, Integer.parseInt(fields[1]));
    }

    private static Region region(String text) {
        var colon = text.indexOf(':');
        return new Region(
                SearchScope.valueOf(text.substring(0, colon)), Cell.ofId(Long.parseLong(text.substring(colon + 1))));
    }
}
