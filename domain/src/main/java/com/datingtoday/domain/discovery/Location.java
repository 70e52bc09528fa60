package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Location of a user: the reported location and the cells that other users get. The first cell is published at once.
 * Afterwards the published cell changes only at the user's own quarter-hours, because a change at the moment of
 * crossing an edge would disclose the position.
 *
 * @param reported null without a location
 * @param publishPhase offset of the user's quarter-hours from the full ones, below 15 minutes; random and permanent
 * @param published cells that other users get
 * @param viewpoint cell from which the user's own lists are computed
 * @param leftTime time at which the user deleted the location; null if there is one, or never was
 */
public record Location(
        UserId user,
        @Nullable ReportedLocation reported,
        Duration publishPhase,
        PublishedCells published,
        ViewpointCell viewpoint,
        @Nullable Instant leftTime) {

    /** Interval between changes of the published cell. */
    public static final Duration QUARTER = Duration.ofMinutes(15);

    /** Time for which a nearby list is readable. The previous cell is stored as long, because lists use it. */
    public static final Duration LIST_LIFETIME = Duration.ofMinutes(15);

    /**
     * Published cell with its start time, and the scheduled next one. The previous cell is available for
     * {@link #LIST_LIFETIME}.
     *
     * @param before null without a location, or if it expired
     * @param cell null without a location
     */
    public record PublishedCells(
            @Nullable Cell before,
            @Nullable Instant beforeTime,
            @Nullable Cell cell,
            @Nullable Instant cellTime,
            @Nullable Cell next,
            @Nullable Instant nextTime) {

        public static final PublishedCells NONE = new PublishedCells(null, null, null, null, null, null);

        private static PublishedCells at(Cell cell, Instant since) {
            return new PublishedCells(null, null, cell, since, null, null);
        }

        /** Applies the scheduled cell if it is due, and removes an expired previous cell. */
        private PublishedCells applied(Instant now) {
            var isNext = next != null && nextTime != null && !now.isBefore(nextTime);
            return (isNext ? new PublishedCells(cell, cellTime, next, nextTime, null, null) : this).withoutExpired(now);
        }

        private PublishedCells withoutExpired(Instant now) {
            return cellTime == null || now.isBefore(cellTime.plus(LIST_LIFETIME))
                    ? this
                    : new PublishedCells(null, null, cell, cellTime, next, nextTime);
        }

        private PublishedCells withNext(Cell later, Instant from) {
            return new PublishedCells(before, beforeTime, cell, cellTime, later, nextTime == null ? from : nextTime);
        }

        private PublishedCells withoutNext() {
            return new PublishedCells(before, beforeTime, cell, cellTime, null, null);
        }
    }

    /** Returns the location of a user who never reported one. */
    public static Location none(UserId user, Duration phase) {
        return new Location(user, null, phase, PublishedCells.NONE, ViewpointCell.NONE, null);
    }

    /** Returns the location after a report. */
    public Location withReported(ReportedLocation reported, Instant now) {
        var cell = reported.coordinates().cell();
        return new Location(user, reported, publishPhase, publish(cell, now), viewpoint.movedTo(cell, now), null);
    }

    private PublishedCells publish(Cell cell, Instant now) {
        var applied = published.applied(now);
        if (applied.cell() == null && applied.next() == null && !wasDeletedRecently(now)) {
            return PublishedCells.at(cell, now);
        }
        return Objects.equals(applied.cell(), cell) ? applied.withoutNext() : applied.withNext(cell, nextQuarter(now));
    }

    /**
     * Returns whether the location was deleted within the last quarter-hour. Deleting a location and reporting it again
     * must not publish a cell earlier.
     */
    private boolean wasDeletedRecently(Instant now) {
        return leftTime != null && now.isBefore(leftTime.plus(QUARTER));
    }

    /** Returns the next quarter-hour of the user. */
    private Instant nextQuarter(Instant now) {
        var quarter = QUARTER.toMillis();
        var since = Math.floorMod(now.toEpochMilli() - publishPhase.toMillis(), quarter);
        return now.plusMillis(quarter - since);
    }

    /** Returns the location after its deletion: the reported location and all published cells are removed at once. */
    public Location withoutLocation(Instant now) {
        return new Location(
                user, null, publishPhase, PublishedCells.NONE, viewpoint.cleared(), reported == null ? leftTime : now);
    }

    /** Returns the cells that others, and the user's own lists, use. */
    public PublishedLocation toPublishedLocation() {
        return new PublishedLocation(
                published.before(),
                published.beforeTime(),
                published.cell(),
                published.cellTime(),
                published.next(),
                published.nextTime(),
                viewpoint.cell());
    }
}
