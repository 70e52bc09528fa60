package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.Location.PublishedCells;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.discovery.ReportedLocation.Source;
import com.datingtoday.domain.discovery.ViewpointCell;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
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
        @Nullable Integer viewingCell,
        String viewingChanges,
        @Nullable Instant leaveTime) {

    static LocationRow of(Location location) {
        var reportedLocation = location.reported();
        var publishedCells = location.published();
        var changes = location.viewpoint().changes().stream().mapToLong(Instant::toEpochMilli);
        return new LocationRow(
                location.user().value(),
                reportedLocation == null ? null : reportedLocation.coordinates().longitude(),
                reportedLocation == null ? null : reportedLocation.coordinates().latitude(),
                reportedLocation == null ? null : reportedLocation.accuracy(),
                reportedLocation == null ? null : reportedLocation.source().code(),
                reportedLocation == null ? null : reportedLocation.city(),
                Math.toIntExact(location.publishPhase().toSeconds()),
                number(publishedCells.before()),
                publishedCells.beforeTime(),
                number(publishedCells.cell()),
                publishedCells.cellTime(),
                number(publishedCells.next()),
                publishedCells.nextTime(),
                number(location.viewpoint().cell()),
                IntListColumn.of(changes),
                location.leftTime());
    }

    Location location() {
        return new Location(
                new UserId(userId),
                reportedLocation(),
                Duration.ofSeconds(phaseSeconds),
                new PublishedCells(
                        baseCell(beforeCell), beforeTime, baseCell(cell), cellTime, baseCell(nextCell), nextTime),
                new ViewpointCell(
                        baseCell(viewingCell),
                        IntListColumn.numbers(viewingChanges)
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

    /** Returns the index of a published cell, as it is stored. */
    static @Nullable Integer number(@Nullable Cell cell) {
        return cell == null ? null : cell.first();
    }

    /** Returns the cell of a stored index. */
    static @Nullable Cell baseCell(@Nullable Integer number) {
        return number == null ? null : Cell.ofBaseIndex(number);
    }

    /** Omits the location. */
    @Override
    public String toString() {
        return "LocationRow[" + userId + ", hidden]";
    }
}
