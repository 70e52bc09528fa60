package com.datingtoday.application.discovery;

import com.datingtoday.application.discovery.activity.ActivityBuffer;
import com.datingtoday.application.discovery.activity.FlushActivity;
import com.datingtoday.application.discovery.index.ApplyScheduledMoves;
import com.datingtoday.application.discovery.index.GridBuilder;
import com.datingtoday.application.discovery.index.GridLifetimePolicy;
import com.datingtoday.application.discovery.index.ListingUpdater;
import com.datingtoday.application.discovery.index.MaintainNearbyIndex;
import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.application.discovery.index.UpdateListing;
import com.datingtoday.application.discovery.location.DeleteLocation;
import com.datingtoday.application.discovery.location.LocationUpdater;
import com.datingtoday.application.discovery.location.UpdateLocation;
import com.datingtoday.application.discovery.nearby.ListNearbyPeople;
import com.datingtoday.application.discovery.nearby.NearbyPager;
import com.datingtoday.application.discovery.popularity.FlushPopularity;
import com.datingtoday.application.discovery.popularity.ListHotPeople;
import com.datingtoday.application.discovery.popularity.PopularityBuffer;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import com.datingtoday.application.discovery.popularity.PopularityUpdater;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.InMemoryCities;
import com.datingtoday.application.discovery.port.InMemoryGrids;
import com.datingtoday.application.discovery.port.InMemoryLastActiveTimes;
import com.datingtoday.application.discovery.port.InMemoryListings;
import com.datingtoday.application.discovery.port.InMemoryLocations;
import com.datingtoday.application.discovery.port.InMemoryNearbyIndex;
import com.datingtoday.application.discovery.port.InMemoryPopularity;
import com.datingtoday.application.discovery.port.InMemoryViewedPeople;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.result.CandidateFilter;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.search.ListingScanner;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.discovery.viewed.FlushViews;
import com.datingtoday.application.discovery.viewed.ViewBuffer;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.discovery.Coordinates;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.profile.ProfileChange.SetGender;
import com.datingtoday.domain.profile.ProfileChange.SetGenderPreference;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Use cases of discovery over ports in memory. */
public final class DiscoveryFixture {

    public static final Coordinates SHANGHAI = new Coordinates(31.2304, 121.4737);

    public final ProfileFixture people = new ProfileFixture();
    public final TestClock clock = people.clock;
    public final InMemoryGrids grids = new InMemoryGrids();
    public final InMemoryListings listings = new InMemoryListings(people.profiles);
    public final InMemoryLocations locations = new InMemoryLocations(people.profiles);
    public final InMemoryNearbyIndex index = new InMemoryNearbyIndex();
    final InMemoryPopularity popularity = new InMemoryPopularity();
    public final InMemoryLastActiveTimes lastActiveTimes = new InMemoryLastActiveTimes();
    final PopularityPolicy policy = new PopularityPolicy(1, 5, 8, 10);
    public final PopularityBuffer popularityBuffer = new PopularityBuffer(policy);
    public final InMemoryViewedPeople viewedPeople = new InMemoryViewedPeople();
    public final ViewBuffer viewBuffer = new ViewBuffer(clock);
    public final ActivityBuffer activityBuffer = new ActivityBuffer();
    final SeededRandomSource randomSource = new SeededRandomSource(4);

    private long next = 200_000;

    /** Registers a user aged 26 with a location. */
    public UserId create(Gender gender, GenderPreference sexual, @Nullable Coordinates coordinates) {
        var user = new UserId(++next);
        people.create(user, "u" + next);
        people.save(user, new SetGender(gender));
        people.save(user, new SetGenderPreference(sexual));
        if (coordinates == null) {
            updateListing(user);
        } else {
            updateLocation(user, coordinates);
        }
        return user;
    }

    /** Registers women attracted to men, all at one location. */
    public List<UserId> women(int count, Coordinates coordinates) {
        var women = new ArrayList<UserId>();
        for (int i = 0; i < count; i++) {
            women.add(create(Gender.FEMALE, GenderPreference.MALE, coordinates));
        }
        return women;
    }

    public UserId man(Coordinates coordinates) {
        return create(Gender.MALE, GenderPreference.FEMALE, coordinates);
    }

    /** Registers a user with an old location, without a listing. */
    UserId createUnlisted(Gender gender, GenderPreference sexual, Coordinates coordinates) {
        var user = createWithoutRow(gender, sexual, coordinates);
        var profile = people.profiles.find(List.of(user)).get(user);
        listings.save(new ListingState(user, Listing.of(Objects.requireNonNull(profile), null), 1, null));
        return user;
    }

    /** Registers a user as before the introduction of listings. */
    public UserId createWithoutRow(Gender gender, GenderPreference sexual, Coordinates coordinates) {
        var user = new UserId(++next);
        people.create(user, "u" + next);
        people.save(user, new SetGender(gender));
        people.save(user, new SetGenderPreference(sexual));
        people.profiles.saveLocation(
                user,
                new PublishedLocation(null, null, coordinates.cell(), clock.instant(), null, null, coordinates.cell()));
        return user;
    }

    /** Sets the viewpoint of the viewer without publishing a location. */
    void setViewpoint(UserId viewer, Coordinates from) {
        people.profiles.saveLocation(viewer, new PublishedLocation(null, null, null, null, null, null, from.cell()));
    }

    public LocationUpdater locationUpdater() {
        return new LocationUpdater(
                people.profileUpdates(), locations, listingUpdater(), people.transactions(), randomSource, clock);
    }

    ListingUpdater listingUpdater() {
        return new ListingUpdater(
                listings,
                index,
                grids,
                people.findProfiles(),
                new PopularityUpdater(popularity, grids, policy, clock),
                people.transactions());
    }

    public void updateListing(UserId user) {
        UseCaseFactory.create(UpdateListing.class, listingUpdater()).update(new UpdateListing.Command(user));
    }

    public Location updateLocation(UserId user, Coordinates coordinates) {
        var told = new UpdateLocation.NewLocation.Measured(coordinates, ReportedLocation.Source.GPS, 20);
        return updateLocationUseCase().update(new UpdateLocation.Command(user, told));
    }

    UpdateLocation updateLocationUseCase() {
        return UseCaseFactory.create(UpdateLocation.class, locationUpdater(), new InMemoryCities(), clock);
    }

    public void deleteLocation(UserId user) {
        UseCaseFactory.create(DeleteLocation.class, locationUpdater(), clock).delete(new DeleteLocation.Command(user));
    }

    /** Creates and activates a grid of the current locations. */
    public void rebuild() {
        UseCaseFactory.create(RebuildNearbyIndex.class, grids, index, gridBuilder(), listings, listingUpdater(), clock)
                .rebuild();
        people.grid = grids.current();
    }

    GridBuilder gridBuilder() {
        return new GridBuilder(grids, listings, index);
    }

    public MaintainNearbyIndex maintainNearbyIndex() {
        return UseCaseFactory.create(
                MaintainNearbyIndex.class,
                grids,
                index,
                gridBuilder(),
                new GridLifetimePolicy(Duration.ofHours(1)),
                clock);
    }

    public DiscoveryPage nearby(UserId viewer, SearchCriteria searchCriteria, @Nullable String cursor, int limit) {
        return nearby(new ListNearbyPeople.Query(viewer, searchCriteria, null, cursor, limit));
    }

    public DiscoveryPage nearby(ListNearbyPeople.Query query) {
        return nearby(query, grids);
    }

    public DiscoveryPage nearby(ListNearbyPeople.Query query, Grids gridsOfInstance) {
        return UseCaseFactory.create(
                        ListNearbyPeople.class,
                        candidateFilter(),
                        new NearbyPager(index, candidateFilter()),
                        gridsOfInstance,
                        people.encryption,
                        clock)
                .list(query);
    }

    private CandidateFilter candidateFilter() {
        return new CandidateFilter(
                people.profileVisibilityService(),
                UseCaseFactory.create(ListLabels.class, people.labels),
                viewedPeople);
    }

    /** Returns all entries of the nearby list, read page by page. */
    public List<UserId> allNearby(UserId viewer, SearchCriteria searchCriteria, int limit) {
        var all = new ArrayList<UserId>();
        String cursor = null;
        do {
            var page = nearby(viewer, searchCriteria, cursor, limit);
            all.addAll(users(page));
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    public DiscoveryPage hot(UserId viewer, SearchCriteria searchCriteria, @Nullable String cursor, int limit) {
        return UseCaseFactory.create(
                        ListHotPeople.class, candidateFilter(), popularity, grids, people.encryption, clock)
                .list(new ListHotPeople.Query(viewer, searchCriteria, cursor, limit));
    }

    public DiscoveryPage search(SearchPeople.Query query) {
        return UseCaseFactory.create(
                        SearchPeople.class,
                        candidateFilter(),
                        new ListingScanner(listings, grids),
                        people.encryption,
                        clock)
                .search(query);
    }

    public int flushPopularity() {
        return UseCaseFactory.create(
                        FlushPopularity.class, popularityBuffer, popularity, people.findProfiles(), grids, clock)
                .flush();
    }

    public int flushViews() {
        return UseCaseFactory.create(FlushViews.class, viewBuffer, viewedPeople).flush();
    }

    public int flushActivity() {
        return UseCaseFactory.create(
                        FlushActivity.class,
                        activityBuffer,
                        lastActiveTimes,
                        locations,
                        listings,
                        index,
                        grids,
                        people.transactions(),
                        clock)
                .flush();
    }

    public int applyScheduledMoves() {
        return UseCaseFactory.create(ApplyScheduledMoves.class, listings, people.transactions(), clock)
                .apply();
    }

    public static List<UserId> users(DiscoveryPage found) {
        return found.list().stream().map(entry -> entry.person().user()).toList();
    }
}
