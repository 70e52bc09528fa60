package com.datingtoday.domain.profile.visibility;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.DistanceBand;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at others, with what is his in what he sees of them.
 *
 * @param labels his own
 * @param viewpoint the cell from where he looks; null for nowhere
 * @param grid how coarsely places are shown
 * @param now when he looks
 */
public record ViewerContext(UserLabels labels, @Nullable Cell viewpoint, Grid grid, Instant now) {

    /** That day, in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** How far away somebody is; empty if he hides it, or if either is nowhere. */
    Optional<DistanceBand> distance(Profile owner) {
        var from = viewpoint;
        if (from == null || owner.info().privacy().hideDistance()) {
            return Optional.empty();
        }
        return owner.publishedLocation().cellAt(now).map(cell -> grid.distanceBand(from, cell));
    }
}
