package com.datingtoday.application.discovery.port;

import static com.datingtoday.domain.profile.value.Gender.FEMALE;
import static com.datingtoday.domain.profile.value.Gender.MALE;
import static com.datingtoday.domain.profile.value.Gender.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Listings.Cursor;
import com.datingtoday.application.discovery.port.Listings.ListingState;
import com.datingtoday.application.discovery.port.Listings.Scan;
import com.datingtoday.application.discovery.port.Listings.ScannedListing;
import com.datingtoday.application.discovery.port.Listings.SortOrder;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of the searches of {@link Listings} by criteria. */
public interface ListingScanContract {

    Set<Gender> ALL = Set.copyOf(EnumSet.allOf(Gender.class));

    Listings listings();

    Transactions transactions();

    private UserId save(ListingState listingState) {
        return transactions().inTransaction(() -> {
            listings().lock(listingState.user());
            listings().save(listingState);
            return listingState.user();
        });
    }

    private UserId save(Gender gender, Cell cell, Instant created, @Nullable Instant active) {
        return save(ListingSamples.listed(gender, ListingSamples.at(cell, created), created, active));
    }

    private static Cell region(Cell cell) {
        return cell.ancestor(Listings.REGION_LEVEL);
    }

    private static Scan scan(SortOrder sortOrder, Set<Gender> genders, Cell near) {
        return new Scan(sortOrder, genders, Set.of(region(near)), null, 30);
    }

    private List<UserId> found(Scan scan) {
        return users(listings().scan(scan).listings());
    }

    private static List<UserId> users(List<ScannedListing> people) {
        return people.stream()
                .map(scannedListing -> scannedListing.listing().user())
                .toList();
    }

    /** Reads all parts and checks that each continues at the end of the previous one. */
    private List<UserId> all(Scan first) {
        var people = new ArrayList<ScannedListing>();
        var after = first.after();
        do {
            var scanPage =
                    listings().scan(new Scan(first.sortOrder(), first.genders(), first.regions(), after, first.rows()));
            assertThat(scanPage.listings()).hasSizeLessThanOrEqualTo(first.rows());
            people.addAll(scanPage.listings());
            after = scanPage.after();
        } while (after != null);
        assertThat(people)
                .extracting(ScannedListing::cursor)
                .isSortedAccordingTo(Comparator.comparing(Cursor::time)
                        .thenComparingLong(Cursor::user)
                        .reversed());
        return users(people);
    }

    @Test
    default void the_order_by_activity_uses_the_registration_time_if_activity_is_hidden_or_absent() {
        var cell = ListingSamples.cell();
        var now = ListingSamples.time();
        var never = save(FEMALE, cell, now.plusSeconds(2), null);
        var last = save(FEMALE, cell, now, now.plusSeconds(3));
        var first = save(FEMALE, cell, now.plusSeconds(4), now.plusSeconds(1));
        var hidden = save(ListingSamples.hidingOnline(
                ListingSamples.listed(FEMALE, ListingSamples.at(cell, now), now, now.plusSeconds(9))));

        assertThat(found(scan(SortOrder.ACTIVE, ALL, cell))).containsExactly(last, never, first, hidden);
        assertThat(found(scan(SortOrder.NEW, ALL, cell)).subList(0, 2)).containsExactly(first, never);
    }

    @Test
    default void activity_moves_a_user_to_the_start_unless_hidden() {
        var cell = ListingSamples.cell();
        var now = ListingSamples.time();
        var first = save(MALE, cell, now, now.plusSeconds(1));
        var second = save(MALE, cell, now, now.plusSeconds(2));
        var hidden =
                save(ListingSamples.hidingOnline(ListingSamples.listed(MALE, ListingSamples.at(cell, now), now, null)));

        listings().recordActivity(List.of(first, hidden), now.plusSeconds(5));

        assertThat(found(scan(SortOrder.ACTIVE, ALL, cell))).containsExactly(first, second, hidden);
    }

    @Test
    default void only_the_requested_genders_and_regions_are_found() {
        var now = ListingSamples.time();
        var here = ListingSamples.cell();
        var there = ListingSamples.cell();
        var her = save(FEMALE, here, now, null);
        var him = save(MALE, here, now.plusSeconds(1), null);
        var other = save(FEMALE, there, now.plusSeconds(2), null);
        save(ListingSamples.listed(FEMALE, PublishedLocation.NONE, now, null));
        save(ListingSamples.unlisted(ListingSamples.listed(FEMALE, ListingSamples.at(here, now), now, now)));

        assertThat(found(scan(SortOrder.NEW, ALL, here))).containsExactly(him, her);
        assertThat(found(scan(SortOrder.NEW, Set.of(FEMALE, UNKNOWN), here))).containsExactly(her);
        assertThat(found(scan(SortOrder.NEW, Set.of(UNKNOWN), here))).isEmpty();
        assertThat(found(scan(SortOrder.ACTIVE, ALL, there))).containsExactly(other);
        assertThat(found(new Scan(SortOrder.ACTIVE, ALL, Set.of(region(here), region(there)), null, 30)))
                .containsExactly(other, him, her);
    }

    @Test
    default void a_scheduled_move_changes_the_region_once_it_is_due() {
        var now = ListingSamples.time();
        var here = ListingSamples.cell();
        var there = ListingSamples.cell();
        var tick = now.plusSeconds(9);
        var where = new PublishedLocation(null, null, here, now, there, tick, null);
        var mover = save(ListingSamples.listed(FEMALE, where, now, null));

        followAll(tick.minusMillis(1));
        assertThat(found(scan(SortOrder.NEW, ALL, here))).containsExactly(mover);
        assertThat(found(scan(SortOrder.NEW, ALL, there))).isEmpty();

        followAll(tick);
        assertThat(found(scan(SortOrder.NEW, ALL, here))).isEmpty();
        assertThat(found(scan(SortOrder.NEW, ALL, there))).containsExactly(mover);
    }

    private void followAll(Instant now) {
        while (transactions().inTransaction(() -> listings().applyScheduledMoves(now, 100)) > 0) {
            // The next batch may find more.
        }
    }

    @Test
    default void a_part_contains_complete_listings() {
        var listingState = ListingSamples.complete(AuthSamples.user(), ListingSamples.time());
        save(listingState);
        var listing = listingState.listing().orElseThrow();
        var cell = Objects.requireNonNull(listing.publishedLocation().cell());

        var scanPage = listings().scan(scan(SortOrder.ACTIVE, ALL, cell));

        assertThat(scanPage.after()).isNull();
        assertThat(scanPage.listings())
                .containsExactly(new ScannedListing(
                        listing,
                        new Cursor(
                                listing.createTime().plusSeconds(60),
                                listingState.user().value())));
    }

    @Test
    default void parts_have_no_gaps_for_uneven_genders_and_regions() {
        var now = ListingSamples.time();
        var regions = List.of(ListingSamples.cell(), ListingSamples.cell(), ListingSamples.cell());
        var expected = IntStream.range(0, 60)
                .mapToObj(i -> {
                    var gender = i < 35 ? MALE : i % 3 == 0 ? UNKNOWN : FEMALE;
                    return save(gender, regions.get(i % 7 == 0 ? 1 : i < 50 ? 0 : 2), now.minusSeconds(i), null);
                })
                .toList();

        for (var sortOrder : SortOrder.values()) {
            for (int rows : List.of(9, 20, 60, 600)) {
                var wanted = regions.stream().map(ListingScanContract::region).collect(Collectors.toSet());
                assertThat(all(new Scan(sortOrder, ALL, wanted, null, rows))).isEqualTo(expected);
            }
        }
    }

    @Test
    default void equal_times_are_sorted_by_descending_user_id_without_gaps() {
        var cell = ListingSamples.cell();
        var now = ListingSamples.time();
        var expected = IntStream.range(0, 20)
                .mapToObj(_ -> save(FEMALE, cell, now, now))
                .sorted(Comparator.comparingLong(UserId::value).reversed())
                .toList();

        for (var sortOrder : SortOrder.values()) {
            assertThat(all(new Scan(sortOrder, ALL, Set.of(region(cell)), null, 9)))
                    .isEqualTo(expected);
        }
    }

    @Test
    default void without_regions_users_are_found_everywhere() {
        var now = ListingSamples.time();
        var later = save(FEMALE, ListingSamples.cell(), now, now.plusSeconds(1));
        var earlier = save(ListingSamples.listed(MALE, PublishedLocation.NONE, now, now));

        var scanPage = listings()
                .scan(new Scan(
                        SortOrder.ACTIVE, Set.of(MALE, FEMALE), Set.of(), new Cursor(now.plusSeconds(2), 1), 300));

        assertThat(users(scanPage.listings())).startsWith(later, earlier);
    }
}
