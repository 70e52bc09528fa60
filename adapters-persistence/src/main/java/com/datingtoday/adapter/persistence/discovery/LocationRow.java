package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.Location.PublishedCells;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.discovery.ReportedLocation.Source;
import com.datingtoday.domain.discovery.ViewpointCell;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Row of {@code location} without the last-active time; cells are the indexes of base cells. */
record LocationRow(
        long userId,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable Integer accuracy,
        @Nullable Integer source,
        @Nullable String city,
        int phaseSeconds,
        @Nullable Integer beforeCell,
        @Nullable Instant beforeTime,
        @Nullable Integer cell,
        @Nullable Instant cellTime,
        @Nullable Integer nextCell,
        @Nullable Instant nextTime,
        @Nullable Integer viewpointCell,
        String viewpointChanges,
        @Nullable Instant leaveTime) {

    private static final LocationMapping MAPPING = new GeneratedLocationMapping();

    static LocationRow of(Location location) {
        return MAPPING.toRow(location);
    }

    Location location() {
        return new Location(
                new UserId(userId),
                reportedLocation(),
                Duration.ofSeconds(phaseSeconds),
                new PublishedCells(
                        CellMapping.toCell(beforeCell),
                        beforeTime,
                        CellMapping.toCell(cell),
                        cellTime,
                        CellMapping.toCell(nextCell),
                        nextTime),
                new ViewpointCell(
                        CellMapping.toCell(viewpointCell),
                        IntListColumn.numbers(viewpointChanges)
                                .mapToObj(Instant::ofEpochMilli)
                                .toList()),
                leaveTime);
    }

    private @Nullable ReportedLocation reportedLocation() {
        if (latitude == null || longitude == null || source == null) {
            return null;
        }
        var reportedSource = Arrays.stream(Source.values())
                .filter(one -> one.code() == source)
                .findAny()
                .orElseThrow();
        return new ReportedLocation(new Coordinates(latitude, longitude), reportedSource, accuracy, city);
    }

    /** Omits the location. */
    @Override
    public String toString() {
        return "LocationRow[" + userId + ", hidden]";
    }
}
