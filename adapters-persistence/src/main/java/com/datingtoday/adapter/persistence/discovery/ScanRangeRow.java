package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Listings.Scan;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Range of an index.
 *
 * @param region id of a cell, or null for the whole world
 * @param gender code of the gender
 */
record ScanRangeRow(@Nullable Long region, int gender) {

    /** Returns all ranges of a scan. */
    static List<ScanRangeRow> of(Scan scan) {
        return scan.genders().stream()
                .map(Gender::code)
                .flatMap(gender -> scan.regions().isEmpty()
                        ? Stream.of(new ScanRangeRow(null, gender))
                        : scan.regions().stream().map(Cell::id).map(region -> new ScanRangeRow(region, gender)))
                .toList();
    }

    boolean contains(ListingRow row) {
        return row.gender() != null && row.gender() == gender && (region == null || region.equals(row.region()));
    }
}
