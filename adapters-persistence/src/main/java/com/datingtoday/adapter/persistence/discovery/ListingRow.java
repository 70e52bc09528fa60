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
import java.time.Instant;
import java.time.LocalDate;
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

    private static final ListingMapping MAPPING = new GeneratedListingMapping();

    static ListingRow of(ListingState listingState) {
        return MAPPING.toRow(listingState);
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
                publishedLocation(),
                requireNonNull(createTime, "the row belongs to a user in no list"));
    }

    private PublishedLocation publishedLocation() {
        return new PublishedLocation(
                CellMapping.toCell(beforeCell),
                beforeTime,
                CellMapping.toCell(cell),
                cellTime,
                CellMapping.toCell(nextCell),
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
