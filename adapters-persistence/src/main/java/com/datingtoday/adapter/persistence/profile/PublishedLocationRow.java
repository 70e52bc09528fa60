package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Columns of {@code location} that other users' results use; cells are the indexes of base cells. */
record PublishedLocationRow(
        @Nullable Integer beforeCell,
        @Nullable Instant beforeTime,
        @Nullable Integer cell,
        @Nullable Instant cellTime,
        @Nullable Integer nextCell,
        @Nullable Instant nextTime,
        @Nullable Integer viewpointCell) {

    PublishedLocation publishedLocation() {
        return new PublishedLocation(
                baseCell(beforeCell),
                beforeTime,
                baseCell(cell),
                cellTime,
                baseCell(nextCell),
                nextTime,
                baseCell(viewpointCell));
    }

    private static @Nullable Cell baseCell(@Nullable Integer number) {
        return number == null ? null : Cell.ofBaseIndex(number);
    }
}
