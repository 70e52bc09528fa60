package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.Location.Published;
import com.datingtoday.domain.discovery.Place;
import com.datingtoday.domain.discovery.Place.Source;
import com.datingtoday.domain.discovery.Position;
import com.datingtoday.domain.discovery.Viewing;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One line of {@code location}, but for when its user was here; cells are the numbers of base cells. */
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
        var place = location.place();
        var published = location.published();
        var changes = location.viewing().changes().stream().mapToLong(Instant::toEpochMilli);
        return new LocationRow(
                location.user().value(),
                place == null ? null : place.position().longitude(),
                place == null ? null : place.position().latitude(),
                place == null ? null : place.accuracy(),
                place == null ? null : place.source().code(),
                place == null ? null : place.city(),
                Math.toIntExact(location.phase().toSeconds()),
                number(published.before()),
                published.beforeTime(),
                number(published.cell()),
                published.cellTime(),
                number(published.next()),
                published.nextTime(),
                number(location.viewing().cell()),
                Commas.of(changes),
                location.leftTime());
    }

    Location location() {
        return new Location(
                new UserId(userId),
                place(),
                Duration.ofSeconds(phaseSeconds),
                new Published(base(beforeCell), beforeTime, base(cell), cellTime, base(nextCell), nextTime),
                new Viewing(
                        base(viewingCell),
                        Commas.numbers(viewingChanges)
                                .mapToObj(Instant::ofEpochMilli)
                                .toList()),
                leaveTime);
    }

    private @Nullable Place place() {
        if (latitude == null || longitude == null || source == null) {
            return null;
        }
        var known = Arrays.stream(Source.values())
                .filter(one -> one.code() == source)
                .findAny()
                .orElseThrow();
        return new Place(new Position(latitude, longitude), known, accuracy, city);
    }

    /** How a cell that others may get is stored. */
    static @Nullable Integer number(@Nullable Cell cell) {
        return cell == null ? null : cell.first();
    }

    /** The cell that was stored so. */
    static @Nullable Cell base(@Nullable Integer number) {
        return number == null ? null : Cell.ofBaseIndex(number);
    }

    /** Never the place. */
    @Override
    public String toString() {
        return "LocationRow[" + userId + ", hidden]";
    }
}
