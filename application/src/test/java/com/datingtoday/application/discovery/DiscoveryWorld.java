package com.datingtoday.application.discovery;

import com.datingtoday.application.discovery.activity.ActivityNotes;
import com.datingtoday.application.discovery.activity.WriteActivity;
import com.datingtoday.application.discovery.index.FollowMoves;
import com.datingtoday.application.discovery.index.GridMaking;
import com.datingtoday.application.discovery.index.ListingRefresh;
import com.datingtoday.application.discovery.index.RebuildNearby;
import com.datingtoday.application.discovery.index.RefreshListing;
import com.datingtoday.application.discovery.index.TendNearby;
import com.datingtoday.application.discovery.index.Unlisted;
import com.datingtoday.application.discovery.location.Moving;
import com.datingtoday.application.discovery.location.PutLocation;
import com.datingtoday.application.discovery.location.RemoveLocation;
import com.datingtoday.application.discovery.nearby.NearbyPeople;
import com.datingtoday.application.discovery.nearby.NearbyReading;
import com.datingtoday.application.discovery.popularity.CountPopularity;
import com.datingtoday.application.discovery.popularity.HotPeople;
import com.datingtoday.application.discovery.popularity.PopularityNotes;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import com.datingtoday.application.discovery.popularity.Standings;
import com.datingtoday.application.discovery.port.InMemoryCities;
import com.datingtoday.application.discovery.port.InMemoryGrids;
import com.datingtoday.application.discovery.port.InMemoryListings;
import com.datingtoday.application.discovery.port.InMemoryLocations;
import com.datingtoday.application.discovery.port.InMemoryNearbyIndex;
import com.datingtoday.application.discovery.port.InMemoryPopularity;
import com.datingtoday.application.discovery.port.InMemoryPresences;
import com.datingtoday.application.discovery.port.Listings.Line;
import com.datingtoday.application.discovery.result.FoundPeople;
import com.datingtoday.application.discovery.result.Viewer;
import com.datingtoday.application.discovery.search.SearchPeople;
import com.datingtoday.application.discovery.search.SearchReading;
import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.shared.UseCaseFactory;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.Place;
import com.datingtoday.domain.discovery.Position;
import com.datingtoday.domain.discovery.Wishes;
import com.datingtoday.domain.profile.ProfileChange.SetGender;
import com.datingtoday.domain.profile.ProfileChange.SetGenderPreference;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The feature over ports in memory. */
public final class DiscoveryWorld {

    public static final Position SHANGHAI = new Position(31.2304, 121.4737);

    public final ProfileFixture people = new ProfileFixture();
    public final TestClock clock = people.clock;
    public final InMemoryGrids grids = new InMemoryGrids();
    public final InMemoryListings listings = new InMemoryListings(people.profiles);
    public final InMemoryLocations locations = new InMemoryLocations(people.profiles);
    public final InMemoryNearbyIndex index = new InMemoryNearbyIndex();
    final InMemoryPopularity popularity = new InMemoryPopularity();
    public final InMemoryPresences presences = new InMemoryPresences();
    final PopularityPolicy policy = new PopularityPolicy(1, 5, 8, 10);
    public final PopularityNotes popularityNotes = new PopularityNotes(policy);
    public final ActivityNotes activityNotes = new ActivityNotes();
    final SeededRandomSource randomness = new SeededRandomSource(4);

    private long next = 200_000;

    /** Somebody new, 26 years old, who is there. */
    public UserId create(Gender gender, GenderPreference sexual, @Nullable Position position) {
        var user = new UserId(++next);
        people.create(user, "u" + next);
        people.tell(user, new SetGender(gender));
        people.tell(user, new SetGenderPreference(sexual));
        if (position == null) {
            refresh(user);
        } else {
            put(user, position);
        }
        return user;
    }

    /** Some women attracted to men at one place. */
    public List<UserId> women(int count, Position position) {
        var women = new ArrayList<UserId>();
        for (int i = 0; i < count; i++) {
            women.add(create(Gender.FEMALE, GenderPreference.MALE, position));
        }
        return women;
    }

    /** A man attracted to women. */
    public UserId man(Position position) {
        return create(Gender.MALE, GenderPreference.FEMALE, position);
    }

    /** Somebody new who has been there for long, and is not put into the lists one by one. */
    UserId settle(Gender gender, GenderPreference sexual, Position position) {
        var user = inhabit(gender, sexual, position);
        var profile = people.profiles.find(List.of(user)).get(user);
        listings.save(new Line(user, Listing.of(Objects.requireNonNull(profile), null), 1, null));
        return user;
    }

    /** Somebody who has been there since before there were lists. */
    public UserId inhabit(Gender gender, GenderPreference sexual, Position position) {
        var user = new UserId(++next);
        people.create(user, "u" + next);
        people.tell(user, new SetGender(gender));
        people.tell(user, new SetGenderPreference(sexual));
        people.profiles.place(
                user, new PublishedLocation(null, null, position.cell(), clock.instant(), null, null, position.cell()));
        return user;
    }

    /** From now on this viewer looks from there, and nobody sees him. */
    void look(UserId viewer, Position from) {
        people.profiles.place(viewer, new PublishedLocation(null, null, null, null, null, null, from.cell()));
    }

    public Moving moving() {
        return new Moving(people.alterPerson(), locations, listingRefresh(), people.transactions(), randomness, clock);
    }

    ListingRefresh listingRefresh() {
        return new ListingRefresh(
                listings,
                index,
                grids,
                people.knowPeople(),
                new Standings(popularity, grids, policy, clock),
                people.transactions());
    }

    public void refresh(UserId user) {
        UseCaseFactory.create(RefreshListing.class, listingRefresh()).refresh(new RefreshListing.Command(user));
    }

    public Location put(UserId user, Position position) {
        var told = new PutLocation.Told.Measured(position, Place.Source.GPS, 20);
        return putLocation().put(new PutLocation.Command(user, told));
    }

    PutLocation putLocation() {
        return UseCaseFactory.create(PutLocation.class, moving(), new InMemoryCities(), clock);
    }

    public void remove(UserId user) {
        UseCaseFactory.create(RemoveLocation.class, moving(), clock).remove(new RemoveLocation.Command(user));
    }

    /** A new grid of where people are now, in use at once. */
    public void rebuild() {
        UseCaseFactory.create(
                        RebuildNearby.class, grids, index, making(), new Unlisted(listings, listingRefresh()), clock)
                .rebuild();
        people.grid = grids.current();
    }

    GridMaking making() {
        return new GridMaking(grids, listings, index);
    }

    public TendNearby tendNearby() {
        return UseCaseFactory.create(
                TendNearby.class, grids, index, making(), new NearbyPolicy(Duration.ofHours(1)), clock);
    }

    public FoundPeople nearby(UserId viewer, Wishes wishes, @Nullable String cursor, int limit) {
        return nearby(new NearbyPeople.Query(viewer, wishes, null, cursor, limit));
    }

    public FoundPeople nearby(NearbyPeople.Query query) {
        return UseCaseFactory.create(
                        NearbyPeople.class,
                        viewer(),
                        new NearbyReading(index, viewer()),
                        grids,
                        people.encryption,
                        clock)
                .find(query);
    }

    private Viewer viewer() {
        return new Viewer(people.knowPeople(), people.seePeople());
    }

    /** Everybody in the list of who is near, page by page. */
    public List<UserId> allNearby(UserId viewer, Wishes wishes, int limit) {
        var all = new ArrayList<UserId>();
        String cursor = null;
        do {
            var page = nearby(viewer, wishes, cursor, limit);
            all.addAll(users(page));
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    public FoundPeople hot(UserId viewer, Wishes wishes, @Nullable String cursor, int limit) {
        return UseCaseFactory.create(HotPeople.class, viewer(), popularity, grids, people.encryption, clock)
                .find(new HotPeople.Query(viewer, wishes, cursor, limit));
    }

    public FoundPeople search(SearchPeople.Query query) {
        return UseCaseFactory.create(
                        SearchPeople.class, viewer(), new SearchReading(listings, grids), people.encryption, clock)
                .find(query);
    }

    public int count() {
        return UseCaseFactory.create(
                        CountPopularity.class, popularityNotes, popularity, people.knowPeople(), grids, clock)
                .count();
    }

    public int writeActivity() {
        return UseCaseFactory.create(
                        WriteActivity.class,
                        activityNotes,
                        presences,
                        locations,
                        listings,
                        index,
                        grids,
                        people.transactions(),
                        clock)
                .write();
    }

    public int follow() {
        return UseCaseFactory.create(FollowMoves.class, listings, people.transactions(), clock)
                .follow();
    }

    public static List<UserId> users(FoundPeople found) {
        return found.list().stream().map(entry -> entry.person().user()).toList();
    }
}
