package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Listings.Scan;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one range of a key.
 *
 * @param region the id of a cell; null for everywhere
 * @param gender its code
 */
record ScanRangeRow(@Nullable Long region, int gender) {

    /** All that a scan must look at. */
    static List<ScanRangeRow> of(Scan scan) {
        return scan.genders().stream()
                .map(Gender::code)
                .flatMap(gender -> scan.regions().isEmpty()
                        ? Stream.of(new ScanRangeRow(null, gender))
                        : scan.regions().stream().map(Cell::id).map(region -> new ScanRangeRow(region, gender)))
                .toList();
    }

    boolean holds(ListingRow row) {
        return row.gender() != null && row.gender() == gender && (region == null || region.equals(row.region()));
    }
}
