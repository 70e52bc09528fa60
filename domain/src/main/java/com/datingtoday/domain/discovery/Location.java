package com.datingtoday.domain.discovery;

import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, and what others get of it. A first place is published at once. From then on, his cell changes at his
 * own quarter-hours alone: a cell that changed when he crossed its edge would tell where the edge, and so he, is.
 *
 * @param user whose it is
 * @param reported as he told it; null for nowhere
 * @param publishPhase how long after the full quarter-hour his own ones are, below 15 minutes; random and his for good
 * @param published what others get
 * @param viewpoint from where he looks himself
 * @param leftTime when he left the lists; null if he is in them, or never was
 */
public record Location(
        UserId user,
        @Nullable ReportedLocation reported,
        Duration publishPhase,
        PublishedCells published,
        ViewpointCell viewpoint,
        @Nullable Instant leftTime) {

    /** How far apart the changes of somebody's published cell are. */
    public static final Duration QUARTER = Duration.ofMinutes(15);

    /**
     * A cell since a moment, and perhaps another from a moment on. The one before it is kept for a quarter of an hour,
     * because for so long lists are read as people stood when they were begun.
     *
     * @param before null for nowhere, or if that is longer ago
     * @param cell null for nowhere
     */
    public record PublishedCells(
            @Nullable Cell before,
            @Nullable Instant beforeTime,
            @Nullable Cell cell,
            @Nullable Instant cellTime,
            @Nullable Cell next,
            @Nullable Instant nextTime) {

        /** Nothing. */
        public static final PublishedCells NONE = new PublishedCells(null, null, null, null, null, null);

        private static PublishedCells at(Cell cell, Instant since) {
            return new PublishedCells(null, null, cell, since, null, null);
        }

        /** Without what is over. */
        private PublishedCells settled(Instant now) {
            var isNext = next != null && nextTime != null && !now.isBefore(nextTime);
            return (isNext ? new PublishedCells(cell, cellTime, next, nextTime, null, null) : this).recent(now);
        }

        private PublishedCells recent(Instant now) {
            return cellTime == null || now.isBefore(cellTime.plus(QUARTER))
                    ? this
                    : new PublishedCells(null, null, cell, cellTime, next, nextTime);
        }

        private PublishedCells then(Cell later, Instant from) {
            return new PublishedCells(before, beforeTime, cell, cellTime, later, nextTime == null ? from : nextTime);
        }

        private PublishedCells staying() {
            return new PublishedCells(before, beforeTime, cell, cellTime, null, null);
        }
    }

    /** Of somebody who has told no place yet. */
    public static Location none(UserId user, Duration phase) {
        return new Location(user, null, phase, PublishedCells.NONE, ViewpointCell.NONE, null);
    }

    /** After he told where he is. */
    public Location withReported(ReportedLocation told, Instant now) {
        var cell = told.coordinates().cell();
        return new Location(user, told, publishPhase, publish(cell, now), viewpoint.movedTo(cell, now), null);
    }

    private PublishedCells publish(Cell cell, Instant now) {
        var settled = published.settled(now);
        if (settled.cell() == null && settled.next() == null && !leftLately(now)) {
            return PublishedCells.at(cell, now);
        }
        return Objects.equals(settled.cell(), cell) ? settled.staying() : settled.then(cell, tick(now));
    }

    /** Coming and going must not publish sooner than staying does. */
    private boolean leftLately(Instant now) {
        return leftTime != null && now.isBefore(leftTime.plus(QUARTER));
    }

    /** His next quarter-hour. */
    private Instant tick(Instant now) {
        var quarter = QUARTER.toMillis();
        var since = Math.floorMod(now.toEpochMilli() - publishPhase.toMillis(), quarter);
        return now.plusMillis(quarter - since);
    }

    /** After he left the lists: what he told is forgotten, what he was shown at is over at once. */
    public Location withoutLocation(Instant now) {
        return new Location(
                user,
                null,
                publishPhase,
                PublishedCells.NONE,
                viewpoint.cleared(),
                reported == null ? leftTime : now);
    }

    /** What others, and he himself, look with. */
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

    /** Never the place. */
    @Override
    public String toString() {
        return "Location[" + user + ", hidden]";
    }
}
