package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Base cells from which other users' results are computed. A cell takes effect at its time, without an update. The
 * previous cell is retained for 15 minutes, because open lists use the cells as of their start.
 *
 * @param before cell from {@code beforeTime} until {@code cellTime}; null if there was none or it is outdated
 * @param beforeTime null if {@code before} is null
 * @param cell cell since {@code cellTime}; null for none
 * @param cellTime null if {@code cell} is null
 * @param next cell from {@code nextTime} on; null for no planned change
 * @param nextTime null if {@code next} is null
 * @param viewpoint cell from which the user's own lists are computed; no other user's result uses it; null for none
 */
public record PublishedLocation(
        @Nullable Cell before,
        @Nullable Instant beforeTime,
        @Nullable Cell cell,
        @Nullable Instant cellTime,
        @Nullable Cell next,
        @Nullable Instant nextTime,
        @Nullable Cell viewpoint) {

    public static final PublishedLocation NONE = new PublishedLocation(null, null, null, null, null, null, null);

    public PublishedLocation {
        if ((before == null) != (beforeTime == null)
                || (cell == null) != (cellTime == null)
                || (next == null) != (nextTime == null)) {
            throw new IllegalArgumentException("each cell must have a time, and each time a cell");
        }
    }

    /**
     * Period in a cell.
     *
     * @param until null for an open end
     */
    public record CellInterval(
            Cell cell, Instant from, @Nullable Instant until) {

        private static Stream<CellInterval> of(@Nullable Cell cell, @Nullable Instant from, @Nullable Instant until) {
            return cell == null || from == null ? Stream.empty() : Stream.of(new CellInterval(cell, from, until));
        }
    }

    /** Returns a location in one cell since a time, without a viewpoint. */
    public static PublishedLocation fixedSince(Cell cell, Instant moment) {
        return new PublishedLocation(null, null, cell, moment, null, null, null);
    }

    /** Returns the published cell at a time. */
    public Optional<Cell> cellAt(Instant moment) {
        if (isSince(nextTime, moment)) {
            return Optional.ofNullable(next);
        }
        if (isSince(cellTime, moment)) {
            return Optional.ofNullable(cell);
        }
        return isSince(beforeTime, moment) ? Optional.ofNullable(before) : Optional.empty();
    }

    private static boolean isSince(@Nullable Instant start, Instant moment) {
        return start != null && !moment.isBefore(start);
    }

    /** Returns all cells with their periods, oldest first. */
    public List<CellInterval> intervals() {
        return Stream.of(
                        CellInterval.of(before, beforeTime, cellTime),
                        CellInterval.of(cell, cellTime, nextTime),
                        CellInterval.of(next, nextTime, null))
                .flatMap(interval -> interval)
                .toList();
    }
}
