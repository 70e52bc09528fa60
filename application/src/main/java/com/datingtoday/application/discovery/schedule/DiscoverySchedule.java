package com.datingtoday.application.discovery.schedule;

import static com.datingtoday.application.shared.ScheduledJob.untilEmpty;

import com.datingtoday.application.discovery.activity.FlushActivity;
import com.datingtoday.application.discovery.index.ApplyScheduledMoves;
import com.datingtoday.application.discovery.index.MaintainNearbyIndex;
import com.datingtoday.application.discovery.index.ReloadGrids;
import com.datingtoday.application.discovery.location.ExpireLocations;
import com.datingtoday.application.discovery.popularity.FlushPopularity;
import com.datingtoday.application.discovery.viewed.FlushViews;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Schedule;
import com.datingtoday.application.shared.ScheduledJob;
import java.time.Duration;
import java.util.List;

@ApplicationService
record DiscoverySchedule(
        FlushActivity flushActivity,
        ApplyScheduledMoves applyScheduledMoves,
        FlushPopularity flushPopularity,
        FlushViews flushViews,
        ReloadGrids reloadGrids,
        MaintainNearbyIndex maintainNearbyIndex,
        ExpireLocations expireLocations)
        implements Schedule {

    /** Interval of the flushes. Moves and popularity must appear in lists within a few times this interval. */
    private static final Duration FLUSH_INTERVAL = Duration.ofSeconds(2);

    /**
     * Interval of the grid reload. A new grid must reach all instances within five seconds, also an instance that fills
     * the index for minutes. A short interval also restores the lists quickly after Redis lost its data.
     */
    private static final Duration GRID_INTERVAL = Duration.ofSeconds(1);

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(
                ScheduledJob.every(FLUSH_INTERVAL, "flush-activity", untilEmpty(flushActivity::flush)),
                ScheduledJob.every(FLUSH_INTERVAL, "apply-scheduled-moves", untilEmpty(applyScheduledMoves::apply)),
                ScheduledJob.every(FLUSH_INTERVAL, "flush-popularity", untilEmpty(flushPopularity::flush)),
                ScheduledJob.every(FLUSH_INTERVAL, "flush-views", untilEmpty(flushViews::flush)),
                ScheduledJob.every(GRID_INTERVAL, "reload-grids", _ -> reloadGrids.reload()),
                ScheduledJob.every(GRID_INTERVAL, "maintain-nearby-index", _ -> maintainNearbyIndex.maintain()),
                ScheduledJob.staggered(
                        Duration.ofMinutes(10), "expire-locations", untilEmpty(expireLocations::expire)));
    }
}
