package com.datingtoday.adapter.persistence.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.adapter.persistence.testing.QueryPlans;
import com.datingtoday.adapter.persistence.testing.RowReadCounter;
import com.datingtoday.adapter.persistence.testing.StatementCounter;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Cities;
import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.GridsContract;
import com.datingtoday.application.discovery.port.ListingSamples;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.port.Listings.Cursor;
import com.datingtoday.application.discovery.port.Listings.NameCursor;
import com.datingtoday.application.discovery.port.Listings.Scan;
import com.datingtoday.application.discovery.port.Listings.SortOrder;
import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every statement reads only the rows that it returns, from one key and in its order, in tables of any size. */
@PersistenceTest
@TestInstance(Lifecycle.PER_CLASS)
class DiscoveryQueryPlansIT {

    private static final int FEW = 1_000;
    private static final int MANY = 20_000;
    private static final int ROWS = 200;
    private static final Set<Gender> ALL = Set.copyOf(EnumSet.allOf(Gender.class));
    private static final Duration PHASE = Duration.ofSeconds(7);

    private final Locations locations;
    private final Listings listings;
    private final Grids grids;
    private final Cities cities;
    private final Transactions transactions;
    private final JdbcTemplate jdbc;
    private final QueryPlans plans;
    private final RowReadCounter rowReadCounter;
    private final StatementCounter sql;

    private final Instant now = ListingSamples.time();
    private final List<Cell> regions = IntStream.range(0, 6)
            .mapToObj(_ -> ListingSamples.cell().ancestor(Listings.REGION_LEVEL))
            .distinct()
            .toList();
    private final List<UserId> people = new ArrayList<>();
    private final Map<Scan, Long> readAmongFew = new HashMap<>();

    DiscoveryQueryPlansIT(
            @Autowired Locations locations,
            @Autowired Listings listings,
            @Autowired Grids grids,
            @Autowired Cities cities,
            @Autowired Transactions transactions,
            @Autowired SqlSessionFactory factory,
            @Autowired JdbcTemplate jdbc,
            @Autowired MeterRegistry meters) {
        this.locations = locations;
        this.listings = listings;
        this.grids = grids;
        this.cities = cities;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.plans = new QueryPlans(factory.getConfiguration(), jdbc);
        this.rowReadCounter = new RowReadCounter(jdbc, transactions);
        this.sql = new StatementCounter(meters);
    }

    @BeforeAll
    void manyPeople() {
        insert(FEW);
        for (var scan : scans()) {
            readAmongFew.put(scan, rowReadCounter.by(() -> listings.scan(scan)));
        }
        insert(MANY - FEW);
        jdbc.queryForList("analyze table location, listing");
    }

    /**
     * Inserts users of all genders, most in the first of some regions and none in the last; each was active one second
     * before the one before.
     */
    private void insert(int count) {
        var listed = new ArrayList<Object[]>();
        var told = new ArrayList<Object[]>();
        for (int i = 0; i < count; i++) {
            int number = people.size();
            var user = AuthSamples.user();
            people.add(user);
            var time = now.minusSeconds(number).toString().replace("T", " ").replace("Z", "");
            var region = regions.get(Math.max(0, number % 10 - 7)).id();
            listed.add(new Object[] {user.value(), "anna" + number % 5_000, number % 3, region, time, time, time});
            told.add(new Object[] {user.value(), time, time});
        }
        jdbc.batchUpdate("""
                insert into listing (user_id, nickname, gender, region, create_time, active_time, sort_time)
                values (?, ?, ?, ?, ?, ?, ?)""", listed);
        jdbc.batchUpdate("""
                insert into location (user_id, longitude, latitude, source, update_time, active_time)
                values (?, 1, 2, 1, ?, ?)""", told);
    }

    private List<Scan> scans() {
        var scans = new ArrayList<Scan>();
        var from = new Cursor(now.plusMillis(1), 0);
        var middle = new Cursor(now.minusSeconds(FEW / 10), people.get(FEW / 10).value());
        for (var sortOrder : SortOrder.values()) {
            for (var after : List.of(from, middle)) {
                scans.add(scan(sortOrder, ALL, Set.of(), after));
                scans.add(scan(sortOrder, Set.of(Gender.MALE), Set.of(), after));
                scans.add(scan(sortOrder, Set.of(Gender.MALE), Set.of(regions.getFirst()), after));
                scans.add(scan(sortOrder, ALL, Set.copyOf(regions), after));
                scans.add(scan(sortOrder, ALL, Set.of(regions.getLast()), after));
            }
        }
        return scans;
    }

    private static Scan scan(SortOrder sortOrder, Set<Gender> genders, Set<Cell> near, @Nullable Cursor after) {
        return new Scan(sortOrder, genders, near, after, ROWS);
    }

    @Test
    void a_search_reads_a_bounded_number_of_rows_in_a_table_of_any_size() {
        for (var scan : scans()) {
            assertThat(rowReadCounter.by(() -> listings.scan(scan)))
                    .as("%s", scan)
                    .isLessThanOrEqualTo(ROWS)
                    .isEqualTo(readAmongFew.get(scan));
        }
        for (var sortOrder : SortOrder.values()) {
            assertThat(rowReadCounter.by(() -> listings.scan(scan(sortOrder, ALL, Set.of(), null))))
                    .isLessThanOrEqualTo(ROWS);
        }
    }

    @Test
    void a_search_is_one_statement_that_reads_one_key_in_order() {
        for (var scan : scans()) {
            var key = (scan.regions().isEmpty() ? "" : "region_")
                    + (scan.sortOrder() == SortOrder.NEW ? "create_time" : "sort_time");
            var before = sql.statements();
            listings.scan(scan);
            assertThat(sql.statements() - before).isEqualTo(1);
            assertThat(plans.keysOf(() -> listings.scan(scan)))
                    .contains("listing: ix_listing_" + key)
                    .allMatch(line -> line.equals("listing: ix_listing_" + key) || line.startsWith("<union"));
            assertThat(plans.sortedTables(() -> listings.scan(scan))).isEmpty();
        }
    }

    @Test
    void a_nickname_search_reads_from_the_prefix() {
        for (var after : new NameCursor[] {
            null, new NameCursor("anna100", people.get(100).value())
        }) {
            Runnable search = () ->
                    assertThat(listings.findByNickname("anna1", after, ROWS)).hasSize(ROWS);
            assertThat(plans.keysOf(search)).containsExactly("listing: ix_listing_nickname");
            assertThat(plans.sortedTables(search)).isEmpty();
            assertThat(rowReadCounter.by(search)).isLessThanOrEqualTo(ROWS + 4);
        }
        assertThat(rowReadCounter.by(() -> listings.findByNickname("no such nickname", null, ROWS)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void equal_nicknames_are_read_from_the_cursor() {
        var same = people.subList(MANY - 3_000, MANY).stream()
                .sorted(Comparator.comparingLong(UserId::value))
                .toList();
        jdbc.batchUpdate(
                "update listing set nickname = 'zoe' where user_id = ?",
                same.stream().map(user -> new Object[] {user.value()}).toList());
        var after = new NameCursor("zoe", same.get(2_500).value());
        Runnable search = () -> assertThat(listings.findByNickname("zo", after, ROWS))
                .extracting(Listing::user)
                .isEqualTo(same.subList(2_501, 2_501 + ROWS));

        assertThat(plans.keysOf(search)).containsExactly("listing: ix_listing_nickname");
        assertThat(plans.sortedTables(search)).isEmpty();
        assertThat(rowReadCounter.by(search)).isLessThanOrEqualTo(ROWS + 1);
    }

    @Test
    void listings_are_found_and_updated_by_user() {
        // Users after all those whom the scans read: their new times must not change what a scan reads.
        var some = people.subList(MANY - 100, MANY - 50);
        var user = people.get(MANY - 1);

        assertThat(plans.keysOf(() -> listings.find(some))).containsExactly("listing: PRIMARY");
        assertThat(rowReadCounter.by(() -> listings.find(some))).isLessThanOrEqualTo(2 * 50);
        assertThat(plans.keysOf(() -> listings.findPage(user.value(), 100))).containsExactly("listing: PRIMARY");
        assertThat(plans.sortedTables(() -> listings.findPage(user.value(), 100)))
                .isEmpty();
        assertThat(rowReadCounter.by(() -> listings.findPage(user.value(), 100)))
                .isLessThanOrEqualTo(100 + 20);
        assertThat(plans.keysOf(() -> listings.recordActivity(some, now.minusSeconds(MANY - 100))))
                .containsExactly("listing: PRIMARY");
        var listingState = listings.find(List.of(user)).getFirst();
        assertThat(plans.keysOf(() -> listings.save(listingState))).containsExactly("listing: PRIMARY");
        assertThat(plans.keysOf(() -> transactions.inTransaction(() -> listings.lock(user))))
                .contains("listing: PRIMARY")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_page_of_listings_counts_users_who_appear_in_no_list() {
        var last = people.stream().mapToLong(UserId::value).max().orElseThrow();
        var unlisted = LongStream.rangeClosed(last + 1, last + FEW)
                .mapToObj(user -> new Object[] {user})
                .toList();
        jdbc.batchUpdate("insert into listing (user_id) values (?)", unlisted);

        Runnable page = () -> assertThat(listings.findPage(last, 100)).hasSize(100);

        assertThat(rowReadCounter.by(page)).isLessThanOrEqualTo(100);
    }

    @Test
    void scheduled_region_changes_are_found_by_time() {
        var region = ListingSamples.cell().ancestor(Listings.REGION_LEVEL).id();
        var time = "1999-01-01 00:00:00";
        jdbc.update(
                "update listing set next_region = ?, region_time = ? where user_id = ?",
                region,
                time,
                people.get(900).value());
        Runnable follow = () -> listings.applyScheduledMoves(Instant.parse("1999-01-01T00:00:00Z"), 100);

        assertThat(plans.keysOf(follow)).containsExactly("listing: ix_listing_region_time");
        assertThat(rowReadCounter.by(follow)).isLessThanOrEqualTo(4);
        assertThat(jdbc.queryForObject(
                        "select region from listing where user_id = ?",
                        Long.class,
                        people.get(900).value()))
                .isEqualTo(region);
    }

    @Test
    void users_without_a_listing_are_searched_in_batches() {
        assertThat(plans.keysOf(() -> listings.findUnlisted(0, 100)))
                .containsExactlyInAnyOrder("<derived2>: none", "listing: PRIMARY", "user_info: PRIMARY");
    }

    @Test
    void locations_are_found_and_updated_by_user() {
        var some = people.subList(MANY - 50, MANY);
        var user = people.get(MANY - 1);
        var location = Location.none(AuthSamples.user(), PHASE);

        assertThat(plans.keysOf(() -> locations.find(user))).containsExactly("location: PRIMARY");
        assertThat(plans.keysOf(() -> locations.save(location, now))).isSubsetOf("location: PRIMARY", "null: none");
        assertThat(plans.keysOf(() -> transactions.inTransaction(() -> locations.lock(user, PHASE))))
                .contains("location: PRIMARY")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(plans.keysOf(() -> locations.recordActivity(some, now))).containsExactly("location: PRIMARY");
    }

    @Test
    void inactive_users_are_read_in_order_of_their_last_activity() {
        Runnable search = () -> assertThat(locations.findInactive(now, 100)).hasSize(100);

        assertThat(plans.keysOf(search)).containsExactly("location: ix_location_active_time");
        assertThat(plans.sortedTables(search)).isEmpty();
        assertThat(rowReadCounter.by(search)).isLessThanOrEqualTo(100 + 1);
    }

    @Test
    void grids_and_cities_are_found_by_their_key() {
        var grid = GridsContract.grid();
        grids.add(grid, AuthSamples.now());
        grids.reload();

        assertThat(plans.keysOf(() -> cities.find("shanghai"))).containsExactly("city: PRIMARY");
        assertThat(rowReadCounter.by(grids::reload))
                .isLessThanOrEqualTo(grids.all().size() + 1);
        assertThat(plans.keysOf(() -> grids.delete(grid.version()))).contains("grid: PRIMARY");
    }
}
