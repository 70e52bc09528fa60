package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.geo.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cell from which a viewer's lists are computed. It has at most {@link #MAX_CHANGES} values per hour; further moves do
 * not change it. This limits attempts to locate a user by changing one's own location.
 *
 * @param cell null without a location
 * @param changes times of the changes within the last hour and of the last one before it, the oldest first
 */
public record ViewpointCell(@Nullable Cell cell, List<Instant> changes) {

    /** Maximum number of values per hour, including the one at its start. */
    public static final int MAX_CHANGES = 12;

    private static final Duration PERIOD = Duration.ofHours(1);

    public static final ViewpointCell NONE = new ViewpointCell(null, List.of());

    public ViewpointCell {
        changes = List.copyOf(changes);
    }

    /** Returns the viewpoint after a move to a cell; unchanged if the limit is reached. */
    ViewpointCell movedTo(Cell to, Instant now) {
        if (to.equals(cell)) {
            return this;
        }
        var older = changes.stream()
                .filter(change -> !change.plus(PERIOD).isAfter(now))
                .count();
        var recent = changes.stream().skip(Math.max(0, older - 1)).toList();
        return recent.size() < MAX_CHANGES
                ? new ViewpointCell(
                        to, Stream.concat(recent.stream(), Stream.of(now)).toList())
                : this;
    }

    /** Returns the viewpoint without a cell; the changes still count. */
    ViewpointCell cleared() {
        return new ViewpointCell(null, changes);
    }
}
