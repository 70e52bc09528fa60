package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code listing}. */
@Mapper(config = RowMapping.class)
interface ListingMapping extends RowMapping, TraitsMapping, CellMapping {

    /**
     * Region of the present cell, and the next region if it differs.
     *
     * @param regionTime time from which {@code nextRegion} applies
     */
    record Regions(
            @Nullable Long region,
            @Nullable Long nextRegion,
            @Nullable Instant regionTime) {

        private static final Regions NONE = new Regions(null, null, null);

        private static Regions of(PublishedLocation location) {
            var region = region(location.cell());
            var nextRegion = location.next() == null ? region : region(location.next());
            return Objects.equals(region, nextRegion)
                    ? new Regions(region, null, null)
                    : new Regions(region, nextRegion, location.nextTime());
        }

        private static @Nullable Long region(@Nullable Cell cell) {
            return cell == null ? null : cell.ancestor(Listings.REGION_LEVEL).id();
        }
    }

    default ListingRow toRow(ListingState state) {
        var listing = state.listing().orElse(null);
        return listing == null
                ? toRow(state, null, "", Regions.NONE, null)
                : toRow(
                        state,
                        listing,
                        toColumn(listing.attributes().labels()),
                        Regions.of(listing.publishedLocation()),
                        sortTime(state, listing));
    }

    private static Instant sortTime(ListingState state, Listing listing) {
        var active = state.lastActive();
        return active == null || listing.hideOnline() ? listing.createTime() : active;
    }

    @Mapping(target = "userId", source = "state.user")
    @Mapping(target = "number", source = "state.version")
    @Mapping(target = "activeTime", source = "state.lastActive")
    @Mapping(target = ".", source = "listing.attributes.traits")
    @Mapping(target = "birthday", source = "listing.attributes.birthday")
    @Mapping(target = "photo", source = "listing.attributes.photo")
    @Mapping(target = "verified", source = "listing.attributes.verified")
    @Mapping(target = "labels", source = "labels")
    @Mapping(target = "beforeCell", source = "listing.publishedLocation.before")
    @Mapping(target = "beforeTime", source = "listing.publishedLocation.beforeTime")
    @Mapping(target = "cell", source = "listing.publishedLocation.cell")
    @Mapping(target = "cellTime", source = "listing.publishedLocation.cellTime")
    @Mapping(target = "nextCell", source = "listing.publishedLocation.next")
    @Mapping(target = "nextTime", source = "listing.publishedLocation.nextTime")
    ListingRow toRow(
            ListingState state, @Nullable Listing listing, String labels, Regions regions, @Nullable Instant sortTime);

    private static String toColumn(Set<Integer> labels) {
        return IntListColumn.of(labels.stream().mapToLong(Integer::longValue).sorted());
    }
}
