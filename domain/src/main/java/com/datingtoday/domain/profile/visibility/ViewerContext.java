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
 * Viewer's own data that determines views of other profiles.
 *
 * @param labels the viewer's labels
 * @param viewpoint cell from which distances are computed; null for none
 * @param grid grid that rounds distances
 */
public record ViewerContext(UserLabels labels, @Nullable Cell viewpoint, Grid grid, Instant now) {

    /** Returns the current date in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Returns the distance; empty if the owner hides it or either location is unknown. */
    Optional<DistanceBand> distance(Profile owner) {
        var from = viewpoint;
        if (from == null || !owner.showsDistance()) {
            return Optional.empty();
        }
        return owner.publishedLocation().cellAt(now).map(cell -> grid.distanceBand(from, cell));
    }
}
