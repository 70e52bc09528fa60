package com.datingtoday.application.discovery;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.Ranked;
import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.application.profile.SeePeople.Wish;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.PageCursor;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Facts;
import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.discovery.Stage;
import com.datingtoday.domain.profile.Gender;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.SeenPerson;
import com.datingtoday.domain.shared.Refused;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@UseCase
record HotPeopleUseCase(Viewer viewer, Popularity popularity, Grids grids, Encryption encryption, Clock clock)
        implements HotPeople {

    private static final int MOST_SEEN = 100;

    private static final Comparator<Ranked> MOST_POPULAR_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparingLong(ranked -> ranked.user().value());

    @Override
    public FoundPeople find(Query query) {
        var limit = PageLimit.of(query.limit());
        var cursors = new PageCursor(encryption, "hot:" + query.viewer().value());
        var cursor = query.cursor();
        var now = clock.instant();
        var slot = now.getEpochSecond() / Popularity.SLOT_SECONDS;
        var read = cursor == null ? null : cursors.read(cursor, HotPosition::read);
        requireFresh(read, slot);
        var asker = viewer.know(query.viewer(), query.wishes(), now);
        var position = read == null ? new HotPosition(slot, regions(asker), 0) : read;
        var all = ranking(position, query.wishes().wanted(Facts.of(asker, null)));
        var asked = all.entrySet().stream()
                .skip(position.passed())
                .limit(Math.min(MOST_SEEN, 2L * limit + 10))
                .toList();
        var seen = see(query, asked, now);
        var shown = seen.subList(0, Math.min(limit, seen.size()));
        var passed = seen.size() > limit ? passed(asked, shown.getLast()) : asked.size();
        var next = new HotPosition(position.slot(), position.regions(), position.passed() + passed);
        return new FoundPeople(
                FoundPerson.of(shown, true),
                next.passed() < all.size() ? cursors.write(next.write()) : null,
                asked.isEmpty() ? Stage.HERE : asked.get(passed - 1).getValue().stage());
    }

    private static void requireFresh(@Nullable HotPosition read, long slot) {
        if (read != null && slot - read.slot() >= Popularity.SNAPSHOT_LASTS_SECONDS / Popularity.SLOT_SECONDS) {
            throw new Refused(new DiscoveryError.ListExpired());
        }
    }

    /** Around where he looks from; everywhere for somebody who looks from nowhere. */
    private List<Region> regions(Profile asker) {
        var viewing = asker.whereabouts().viewing();
        return viewing == null
                ? List.of(Region.EVERYWHERE)
                : Region.around(grids.current().leaf(viewing));
    }

    /** Everybody in the order of the list, and in which region he stands first. */
    private Map<UserId, Region> ranking(HotPosition position, Set<Gender> genders) {
        var segments = position.regions().stream()
                .flatMap(region -> genders.stream().map(gender -> new Segment(gender, region)))
                .toList();
        var snapshot = popularity.snapshot(segments, position.slot());
        var ranking = new LinkedHashMap<UserId, Region>();
        for (var region : position.regions()) {
            genders.stream()
                    .flatMap(gender -> snapshot.getOrDefault(new Segment(gender, region), List.of()).stream())
                    .sorted(MOST_POPULAR_FIRST)
                    .forEach(ranked -> ranking.putIfAbsent(ranked.user(), region));
        }
        return ranking;
    }

    private List<SeenPerson> see(Query query, List<Map.Entry<UserId, Region>> asked, Instant now) {
        var regions = new LinkedHashMap<UserId, Region>();
        asked.forEach(entry -> regions.put(entry.getKey(), entry.getValue()));
        var fits = Viewer.wish(query.wishes(), now);
        Wish wish = (looking, owner, lastActive) -> fits.isFor(looking, owner, lastActive)
                && isIn(owner, regions.getOrDefault(owner.user(), Region.EVERYWHERE), now);
        return viewer.see(query.viewer(), List.copyOf(regions.keySet()), wish);
    }

    /** Who has moved away, or hides how far away he is, does not stand among those of a region. */
    private boolean isIn(Profile owner, Region region, Instant now) {
        return region.equals(Region.EVERYWHERE)
                || (!owner.info().privacy().hideDistance()
                        && Segments.regions(owner.whereabouts(), grids.current(), now)
                                .contains(region));
    }

    private static int passed(List<Map.Entry<UserId, Region>> asked, SeenPerson last) {
        return asked.stream().map(Map.Entry::getKey).toList().indexOf(last.user()) + 1;
    }
}
