package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of a line of {@code location} others look with; the cells are the numbers of base cells. */
record PublishedLocationRow(
        @Nullable Integer beforeCell,
        @Nullable Instant beforeTime,
        @Nullable Integer cell,
        @Nullable Instant cellTime,
        @Nullable Integer nextCell,
        @Nullable Instant nextTime,
        @Nullable Integer viewingCell) {

    PublishedLocation whereabouts() {
        return new PublishedLocation(
                base(beforeCell), beforeTime, base(cell), cellTime, base(nextCell), nextTime, base(viewingCell));
    }

    private static @Nullable Cell base(@Nullable Integer number) {
        return number == null ? null : Cell.ofBaseIndex(number);
    }
}
