package com.datingtoday.application.discovery;

import com.datingtoday.application.discovery.port.InMemoryCities;
import com.datingtoday.application.discovery.port.InMemoryGrids;
import com.datingtoday.application.discovery.port.InMemoryListings;
import com.datingtoday.application.discovery.port.InMemoryLocations;
import com.datingtoday.application.discovery.port.InMemoryNearbyIndex;
import com.datingtoday.application.discovery.port.InMemoryPopularity;
import com.datingtoday.application.discovery.port.InMemoryPresences;
import com.datingtoday.application.discovery.port.Listings.Line;
import com.datingtoday.application.profile.PeopleWorld;
import com.datingtoday.application.shared.SeededRandomness;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.Place;
import com.datingtoday.domain.discovery.Position;
import com.datingtoday.domain.discovery.Wishes;
import com.datingtoday.domain.profile.Attraction;
import com.datingtoday.domain.profile.Gender;
import com.datingtoday.domain.profile.ProfileChange.OfGender;
import com.datingtoday.domain.profile.ProfileChange.OfSexual;
import com.datingtoday.domain.profile.Whereabouts;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The feature over ports in memory. */
final class DiscoveryWorld {

    static final Position SHANGHAI = new Position(31.2304, 121.4737);

    final PeopleWorld people = new PeopleWorld();
    final TestClock clock = people.clock;
    final InMemoryGrids grids = new InMemoryGrids();
    final InMemoryListings listings = new InMemoryListings(people.profiles);
    final InMemoryLocations locations = new InMemoryLocations(people.profiles);
    final InMemoryNearbyIndex index = new InMemoryNearbyIndex();
    final InMemoryPopularity popularity = new InMemoryPopularity();
    final InMemoryPresences presences = new InMemoryPresences();
    final PopularityPolicy policy = new PopularityPolicy(1, 5, 8, 10);
    final PopularityNotes popularityNotes = new PopularityNotes(policy);
    final ActivityNotes activityNotes = new ActivityNotes();
    final SeededRandomness randomness = new SeededRandomness(4);

    private long next = 200_000;

    /** Somebody new, 26 years old, who is there. */
    UserId create(Gender gender, Attraction sexual, @Nullable Position position) {
        var user = new UserId(++next);
        people.create(user, "u" + next);
        people.tell(user, new OfGender(gender));
        people.tell(user, new OfSexual(sexual));
        if (position == null) {
            refresh(user);
        } else {
            put(user, position);
        }
        return user;
    }

    /** Some women attracted to men at one place. */
    List<UserId> women(int count, Position position) {
        var women = new ArrayList<UserId>();
        for (int i = 0; i < count; i++) {
            women.add(create(Gender.FEMALE, Attraction.MALE, position));
        }
        return women;
    }

    /** A man attracted to women. */
    UserId man(Position position) {
        return create(Gender.MALE, Attraction.FEMALE, position);
    }

    /** Somebody new who has been there for long, and is not put into the lists one by one. */
    UserId settle(Gender gender, Attraction sexual, Position position) {
        var user = inhabit(gender, sexual, position);
        var profile = people.profiles.find(List.of(user)).get(user);
        listings.save(new Line(user, Listing.of(Objects.requireNonNull(profile), null), 1, null));
        return user;
    }

    /** Somebody who has been there since before there were lists. */
    UserId inhabit(Gender gender, Attraction sexual, Position position) {
        var user = new UserId(++next);
        people.create(user, "u" + next);
        people.tell(user, new OfGender(gender));
        people.tell(user, new OfSexual(sexual));
        people.profiles.place(
                user, new Whereabouts(null, null, position.cell(), clock.instant(), null, null, position.cell()));
        return user;
    }

    /** From now on this viewer looks from there, and nobody sees him. */
    void look(UserId viewer, Position from) {
        people.profiles.place(viewer, new Whereabouts(null, null, null, null, null, null, from.cell()));
    }

    Moving moving() {
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

    void refresh(UserId user) {
        new RefreshListingUseCase(listingRefresh()).refresh(new RefreshListing.Command(user));
    }

    Location put(UserId user, Position position) {
        var told = new PutLocation.Told.Measured(position, Place.Source.GPS, 20);
        return putLocation().put(new PutLocation.Command(user, told));
    }

    PutLocation putLocation() {
        return new PutLocationUseCase(moving(), new InMemoryCities(), clock);
    }

    void remove(UserId user) {
        new RemoveLocationUseCase(moving(), clock).remove(new RemoveLocation.Command(user));
    }

    /** A new grid of where people are now, in use at once. */
    void rebuild() {
        new RebuildNearbyUseCase(grids, index, making(), new Unlisted(listings, listingRefresh()), clock).rebuild();
        people.grid = grids.current();
    }

    GridMaking making() {
        return new GridMaking(grids, listings, index);
    }

    TendNearby tendNearby() {
        return new TendNearbyUseCase(grids, index, making(), new NearbyPolicy(Duration.ofHours(1)), clock);
    }

    FoundPeople nearby(UserId viewer, Wishes wishes, @Nullable String cursor, int limit) {
        return nearby(new NearbyPeople.Query(viewer, wishes, null, cursor, limit));
    }

    FoundPeople nearby(NearbyPeople.Query query) {
        return new NearbyPeopleUseCase(viewer(), new NearbyReading(index, viewer()), grids, people.encryption, clock)
                .find(query);
    }

    private Viewer viewer() {
        return new Viewer(people.knowPeople(), people.seePeople());
    }

    /** Everybody in the list of who is near, page by page. */
    List<UserId> allNearby(UserId viewer, Wishes wishes, int limit) {
        var all = new ArrayList<UserId>();
        String cursor = null;
        do {
            var page = nearby(viewer, wishes, cursor, limit);
            all.addAll(users(page));
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    FoundPeople hot(UserId viewer, Wishes wishes, @Nullable String cursor, int limit) {
        return new HotPeopleUseCase(viewer(), popularity, grids, people.encryption, clock)
                .find(new HotPeople.Query(viewer, wishes, cursor, limit));
    }

    FoundPeople search(SearchPeople.Query query) {
        return new SearchPeopleUseCase(viewer(), new SearchReading(listings, grids), people.encryption, clock)
                .find(query);
    }

    int count() {
        return new CountPopularityUseCase(popularityNotes, popularity, people.knowPeople(), grids, clock).count();
    }

    int writeActivity() {
        return new WriteActivityUseCase(
                        activityNotes, presences, locations, listings, index, grids, people.transactions(), clock)
                .write();
    }

    int follow() {
        return new FollowMovesUseCase(listings, people.transactions(), clock).follow();
    }

    static List<UserId> users(FoundPeople found) {
        return found.list().stream().map(entry -> entry.person().user()).toList();
    }
}
