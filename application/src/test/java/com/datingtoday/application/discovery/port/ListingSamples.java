package com.datingtoday.application.discovery.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Unique listings at locations and times that no other test uses. */
public final class ListingSamples {

    private static final Instant FAR_FUTURE = Instant.parse("2100-01-01T00:00:00Z");
    private static final long CENTURIES = 15_000_000_000_000L;

    private ListingSamples() {}

    /** Returns a random time in future centuries. */
    public static Instant time() {
        return FAR_FUTURE.plusMillis(ThreadLocalRandom.current().nextLong(CENTURIES));
    }

    /** Returns a random base cell. */
    public static Cell cell() {
        return Cell.ofBaseIndex(ThreadLocalRandom.current().nextInt(54 << 22));
    }

    /** Creates a location without a scheduled move. */
    public static PublishedLocation at(Cell cell, Instant since) {
        return PublishedLocation.fixedSince(cell, since);
    }

    /** Creates a listing with all attributes. */
    public static ListingState complete(UserId user, Instant now) {
        var traits = new Traits(
                Gender.FEMALE,
                GenderPreference.BOTH,
                new Height(178),
                MaritalStatus.SECRET,
                Education.DOCTOR,
                Salary.ABOVE_20000);
        var labels = IntStream.range(2_000_000_000, 2_000_000_020).boxed().collect(Collectors.toSet());
        var searchableAttributes =
                new SearchableAttributes(traits, LocalDate.of(1996, 2, 29), true, true, labels, now.plusSeconds(60));
        var where =
                new PublishedLocation(cell(), now.minusSeconds(900), cell(), now, cell(), now.plusSeconds(900), null);
        return listed(
                user, searchableAttributes, new Listing(user, "小明 😀 ölaf", searchableAttributes, false, where, now));
    }

    private static ListingState listed(UserId user, SearchableAttributes searchableAttributes, Listing listing) {
        return new ListingState(user, Optional.of(listing), 7, searchableAttributes.lastActive());
    }

    /** Creates a listing with these attributes only. */
    public static ListingState listed(
            Gender gender, PublishedLocation where, Instant created, @Nullable Instant active) {
        return listed(gender, "u-5f2c", where, created, active);
    }

    /** Creates a listing with a nickname. */
    public static ListingState withNickname(String nickname) {
        return listed(Gender.UNKNOWN, nickname, PublishedLocation.NONE, AuthSamples.now(), null);
    }

    private static ListingState listed(
            Gender gender, String nickname, PublishedLocation where, Instant created, @Nullable Instant active) {
        var user = AuthSamples.user();
        var searchableAttributes = attributes(gender, active);
        return listed(
                user, searchableAttributes, new Listing(user, nickname, searchableAttributes, false, where, created));
    }

    private static SearchableAttributes attributes(Gender gender, @Nullable Instant active) {
        var traits = new Traits(gender, GenderPreference.UNKNOWN, null, null, Education.UNKNOWN, null);
        return new SearchableAttributes(traits, null, false, false, Set.of(), active);
    }

    /** Returns a copy that hides the last activity. */
    public static ListingState hidingOnline(ListingState listingState) {
        var listing = listingState.listing().orElseThrow();
        var gender = listing.attributes().traits().gender();
        return new ListingState(
                listingState.user(),
                Optional.of(new Listing(
                        listingState.user(),
                        listing.nickname(),
                        attributes(gender, null),
                        true,
                        listing.publishedLocation(),
                        listing.createTime())),
                listingState.version(),
                listingState.lastActive());
    }

    /** Returns the state without a listing. */
    public static ListingState unlisted(ListingState listingState) {
        return new ListingState(
                listingState.user(), Optional.empty(), listingState.version() + 1, listingState.lastActive());
    }
}
