package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.Gain;
import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

@UseCase
record CountPopularityUseCase(
        PopularityNotes notes, Popularity popularity, FindProfiles findProfiles, Grids grids, Clock clock)
        implements CountPopularity {

    private static final int BATCH = 100;

    @Override
    public int count() {
        var batch = notes.take(BATCH);
        if (!batch.isEmpty()) {
            add(popularity.admit(batch, clock.instant()));
        }
        return batch.size();
    }

    private void add(Map<UserId, Double> gained) {
        var now = clock.instant();
        var people = findProfiles.find(new FindProfiles.Query(gained.keySet(), true));
        var gains = gained.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(people.get(entry.getKey()))
                        .flatMap(profile -> Listing.of(profile, null))
                        .map(listing ->
                                new Gain(entry.getKey(), entry.getValue(), Segments.of(listing, grids.current(), now)))
                        .stream())
                .toList();
        if (!gains.isEmpty()) {
            popularity.add(gains, now);
        }
    }
}
