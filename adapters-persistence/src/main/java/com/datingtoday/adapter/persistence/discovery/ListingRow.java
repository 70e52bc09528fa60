package com.datingtoday.adapter.persistence.discovery;

import static java.util.Objects.requireNonNull;

import com.datingtoday.application.discovery.port.Listings;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Row of {@code listing}; cells are the indexes of base cells.
 *
 * @param gender null for a user who appears in no list; only the version and the last-active time are then valid
 * @param region id of the cell of {@link Listings#REGION_LEVEL} that contains {@code cell}
 * @param nextRegion id of the region of {@code nextCell}, if it differs
 * @param regionTime time from which {@code nextRegion} applies
 */
record ListingRow(
        long userId,
        long number,
        @Nullable String nickname,
        @Nullable Integer gender,
        int sexual,
        @Nullable LocalDate birthday,
        @Nullable Integer height,
        @Nullable Integer emotion,
        int education,
        @Nullable Integer salary,
        boolean photo,
        boolean verified,
        boolean hideOnline,
        String labels,
        @Nullable Integer beforeCell,
        @Nullable Instant beforeTime,
        @Nullable Integer cell,
        @Nullable Instant cellTime,
        @Nullable Integer nextCell,
        @Nullable Instant nextTime,
        @Nullable Long region,
        @Nullable Long nextRegion,
        @Nullable Instant regionTime,
        @Nullable Instant createTime,
        @Nullable Instant activeTime,
        @Nullable Instant sortTime) {

    static ListingRow of(ListingState listingState) {
        return listingState
                .listing()
                .map(listing -> listed(listingState, listing))
                .orElseGet(() -> unlisted(listingState.user(), listingState.version(), listingState.lastActive()));
    }

    private static ListingRow unlisted(UserId user, long number, @Nullable Instant active) {
        return new ListingRow(
                user.value(),
                number,
                null,
                null,
                0,
                null,
                null,
                null,
                0,
                null,
                false,
                false,
                false,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                active,
                null);
    }

    private static ListingRow listed(ListingState listingState, Listing listing) {
        var searchableAttributes = listing.attributes();
        var traits = searchableAttributes.traits();
        var where = listing.publishedLocation();
        var active = listingState.lastActive();
        var region = region(where.cell());
        var nextRegion = where.next() == null ? region : region(where.next());
        var moves = !Objects.equals(region, nextRegion);
        return new ListingRow(
                listingState.user().value(),
                listingState.version(),
                listing.nickname(),
                traits.gender().code(),
                traits.sexual().code(),
                searchableAttributes.birthday(),
                traits.height() == null ? null : traits.height().centimetres(),
                traits.emotion() == null ? null : traits.emotion().code(),
                traits.education().code(),
                traits.salary() == null ? null : traits.salary().code(),
                searchableAttributes.photo(),
                searchableAttributes.verified(),
                listing.hideOnline(),
                IntListColumn.of(searchableAttributes.labels().stream()
                        .mapToLong(Integer::longValue)
                        .sorted()),
                LocationRow.number(where.before()),
                where.beforeTime(),
                LocationRow.number(where.cell()),
                where.cellTime(),
                LocationRow.number(where.next()),
                where.nextTime(),
                region,
                moves ? nextRegion : null,
                moves ? where.nextTime() : null,
                listing.createTime(),
                active,
                active == null || listing.hideOnline() ? listing.createTime() : active);
    }

    private static @Nullable Long region(@Nullable Cell cell) {
        return cell == null ? null : cell.ancestor(Listings.REGION_LEVEL).id();
    }

    ListingState listingState() {
        var listing = gender == null ? Optional.<Listing>empty() : Optional.of(listing());
        return new ListingState(new UserId(userId), listing, number, activeTime);
    }

    Listing listing() {
        return new Listing(
                new UserId(userId),
                requireNonNull(nickname, "a listed user has no nickname"),
                attributes(),
                hideOnline,
                whereabouts(),
                requireNonNull(createTime, "the row belongs to a user in no list"));
    }

    private PublishedLocation whereabouts() {
        return new PublishedLocation(
                LocationRow.baseCell(beforeCell),
                beforeTime,
                LocationRow.baseCell(cell),
                cellTime,
                LocationRow.baseCell(nextCell),
                nextTime,
                null);
    }

    private SearchableAttributes attributes() {
        return new SearchableAttributes(
                traits(),
                birthday,
                photo,
                verified,
                IntListColumn.numbers(labels).mapToObj(Math::toIntExact).collect(Collectors.toUnmodifiableSet()),
                hideOnline ? null : activeTime);
    }

    private Traits traits() {
        return new Traits(
                Gender.find(requireNonNull(gender, "the row belongs to a user in no list"))
                        .orElseThrow(),
                GenderPreference.find(sexual).orElseThrow(),
                height == null ? null : new Height(height),
                emotion == null ? null : MaritalStatus.find(emotion).orElseThrow(),
                Education.find(education).orElseThrow(),
                salary == null ? null : Salary.find(salary).orElseThrow());
    }

    /** Omits nickname and cells. */
    @Override
    public String toString() {
        return "ListingRow[" + userId + ", " + number + "]";
    }
}
