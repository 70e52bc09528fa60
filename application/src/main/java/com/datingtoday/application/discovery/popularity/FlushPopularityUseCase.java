package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.ScoreIncrease;
import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

@UseCase
record FlushPopularityUseCase(
        PopularityBuffer popularityBuffer, Popularity popularity, FindProfiles findProfiles, Grids grids, Clock clock)
        implements FlushPopularity {

    private static final int BATCH = 100;

    @Override
    public int flush() {
        var batch = popularityBuffer.drain(BATCH);
        if (!batch.isEmpty()) {
            addScores(popularity.recordInteractions(batch, clock.instant()));
        }
        return batch.size();
    }

    private void addScores(Map<UserId, Double> weights) {
        var now = clock.instant();
        var profiles = findProfiles.find(new FindProfiles.Query(weights.keySet(), true));
        var increases = weights.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(profiles.get(entry.getKey()))
                        .flatMap(profile -> Listing.of(profile, null))
                        .map(listing -> new ScoreIncrease(
                                entry.getKey(), entry.getValue(), PopularitySegments.of(listing, grids.current(), now)))
                        .stream())
                .toList();
        if (!increases.isEmpty()) {
            popularity.addScores(increases, now);
        }
    }
}
