package com.datingtoday.domain.profile;

import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where others may believe somebody to be, in base cells. A cell takes effect at the moment set for it; nobody has to do
 * anything then. What was is known for a quarter of an hour, because lists are read as people stood when they were begun.
 *
 * @param before where he was from {@code beforeTime} until {@code cellTime}; null for nowhere, or if that is long ago
 * @param beforeTime null with {@code before}
 * @param cell where he is since {@code cellTime}; null for nowhere
 * @param cellTime null with {@code cell}
 * @param next where he is from {@code nextTime} on; null for no change
 * @param nextTime null with {@code next}
 * @param viewing from where he looks at others himself; null for nowhere
 */
public record PublishedLocation(
        @Nullable Cell before,
        @Nullable Instant beforeTime,
        @Nullable Cell cell,
        @Nullable Instant cellTime,
        @Nullable Cell next,
        @Nullable Instant nextTime,
        @Nullable Cell viewing) {

    /** Of somebody who has told no place. */
    public static final PublishedLocation NOWHERE = new PublishedLocation(null, null, null, null, null, null, null);

    public PublishedLocation {
        if ((before == null) != (beforeTime == null)
                || (cell == null) != (cellTime == null)
                || (next == null) != (nextTime == null)) {
            throw new IllegalArgumentException("a cell and its time go together");
        }
    }

    /**
     * A time in a cell.
     *
     * @param until when he goes; null for not known
     */
    public record CellInterval(
            Cell cell, Instant from, @Nullable Instant until) {

        private static Stream<CellInterval> of(@Nullable Cell cell, @Nullable Instant from, @Nullable Instant until) {
            return cell == null || from == null ? Stream.empty() : Stream.of(new CellInterval(cell, from, until));
        }
    }

    /** Somebody who has been in a cell since that moment, and looks from nowhere. */
    public static PublishedLocation fixedSince(Cell cell, Instant moment) {
        return new PublishedLocation(null, null, cell, moment, null, null, null);
    }

    /** Where others may believe him to be at that moment. */
    public Optional<Cell> cellAt(Instant moment) {
        if (isSince(nextTime, moment)) {
            return Optional.ofNullable(next);
        }
        if (isSince(cellTime, moment)) {
            return Optional.ofNullable(cell);
        }
        return isSince(beforeTime, moment) ? Optional.ofNullable(before) : Optional.empty();
    }

    private static boolean isSince(@Nullable Instant begin, Instant moment) {
        return begin != null && !moment.isBefore(begin);
    }

    /** The same, time by time. */
    public List<CellInterval> intervals() {
        return Stream.of(
                        CellInterval.of(before, beforeTime, cellTime),
                        CellInterval.of(cell, cellTime, nextTime),
                        CellInterval.of(next, nextTime, null))
                .flatMap(stay -> stay)
                .toList();
    }
}
