package com.datingtoday.domain.discovery;

import com.datingtoday.domain.shared.geo.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cell from which somebody looks at others. It takes at most {@link #MOST} values an hour, then the last stays: who
 * jumps around to find out where somebody is does not get far.
 *
 * @param cell null for nowhere
 * @param changes when it changed within an hour, and last before that, the oldest first
 */
public record ViewpointCell(@Nullable Cell cell, List<Instant> changes) {

    /** How many values in an hour, that of its beginning included. */
    public static final int MAX_CHANGES = 12;

    private static final Duration SPAN = Duration.ofHours(1);

    /** Of somebody who has never looked from anywhere. */
    public static final ViewpointCell NONE = new ViewpointCell(null, List.of());

    public ViewpointCell {
        changes = List.copyOf(changes);
    }

    /** After he went to a cell. */
    ViewpointCell movedTo(Cell to, Instant now) {
        if (to.equals(cell)) {
            return this;
        }
        var older = changes.stream()
                .filter(change -> !change.plus(SPAN).isAfter(now))
                .count();
        var recent = changes.stream().skip(Math.max(0, older - 1)).toList();
        return recent.size() < MAX_CHANGES
                ? new ViewpointCell(
                        to, Stream.concat(recent.stream(), Stream.of(now)).toList())
                : this;
    }

    /** After he left; that does not make room for more values. */
    ViewpointCell cleared() {
        return new ViewpointCell(null, changes);
    }
}
