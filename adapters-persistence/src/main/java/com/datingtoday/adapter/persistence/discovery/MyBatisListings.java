package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Listings in MySQL. A search reads the start of several ranges of one index, in total at most the requested number of
 * rows.
 */
@Component
record MyBatisListings(ListingMapper mapper) implements Listings {

    private static final Comparator<Cursor> LATEST_FIRST =
            Comparator.comparing(Cursor::time).thenComparingLong(Cursor::user).reversed();

    @Override
    public ListingState lock(UserId user) {
        mapper.insert(user.value());
        return mapper.lock(user.value()).listingState();
    }

    @Override
    public void save(ListingState listingState) {
        mapper.update(ListingRow.of(listingState));
    }

    @Override
    public List<ListingState> find(Collection<UserId> users) {
        return users.isEmpty()
                ? List.of()
                : mapper.select(numbers(users)).stream()
                        .map(ListingRow::listingState)
                        .toList();
    }

    @Override
    public List<ListingState> findPage(long after, int limit) {
        return mapper.selectPage(after, limit).stream()
                .map(ListingRow::listingState)
                .toList();
    }

    @Override
    public UnlistedUsers findUnlisted(long after, int limit) {
        var read = mapper.selectAccounts(after, limit);
        var users = read.stream()
                .filter(account -> !account.hasLine())
                .map(account -> new UserId(account.userId()))
                .toList();
        return new UnlistedUsers(users, read.size() < limit ? 0 : read.getLast().userId());
    }

    @Override
    public void recordActivity(Collection<UserId> users, Instant now) {
        if (!users.isEmpty()) {
            mapper.updateActive(numbers(users), now);
        }
    }

    @Override
    public int applyScheduledMoves(Instant now, int limit) {
        return mapper.applyScheduledMoves(now, limit);
    }

    private static List<Long> numbers(Collection<UserId> users) {
        return users.stream().map(UserId::value).distinct().sorted().toList();
    }

    @Override
    public ScanPage scan(Scan scan) {
        var ranges = ScanRangeRow.of(scan);
        int rowsPerRange = rowsPerRange(scan.rows(), ranges.size());
        var rows = read(scan, ranges, rowsPerRange);
        var end = end(scan.sortOrder(), rows, ranges, rowsPerRange);
        var listings = rows.stream()
                .map(row -> new ScannedListing(row.listing(), cursor(scan.sortOrder(), row)))
                .filter(scannedListing -> end == null || LATEST_FIRST.compare(scannedListing.cursor(), end) <= 0)
                .sorted(Comparator.comparing(ScannedListing::cursor, LATEST_FIRST))
                .toList();
        return new ScanPage(listings, end);
    }

    /** Returns the number of rows per range; one more row shows whether the range continues. */
    private static int rowsPerRange(int rows, int ranges) {
        if (ranges > rows) {
            throw new IllegalArgumentException(
                    "a scan of " + ranges + " ranges needs at least one row per range, but the limit is " + rows);
        }
        return Math.max(1, rows / ranges - 1);
    }

    private List<ListingRow> read(Scan scan, List<ScanRangeRow> ranges, int rowsPerRange) {
        var after = scan.after();
        var time = after == null ? null : after.time();
        var user = after == null ? 0 : after.user();
        return switch (scan.sortOrder()) {
            case ACTIVE -> mapper.scanActive(ranges, time, user, rowsPerRange);
            case NEW -> mapper.scanNew(ranges, time, user, rowsPerRange);
        };
    }

    /** Returns the cursor up to which every range was read, or null if all ranges were read to their end. */
    private static @Nullable Cursor end(
            SortOrder sortOrder, List<ListingRow> rows, List<ScanRangeRow> ranges, int rowsPerRange) {
        return ranges.stream()
                .map(range -> rows.stream()
                        .filter(range::contains)
                        .map(row -> cursor(sortOrder, row))
                        .sorted(LATEST_FIRST)
                        .toList())
                .filter(read -> read.size() == rowsPerRange)
                .map(List::getLast)
                .min(LATEST_FIRST)
                .orElse(null);
    }

    private static Cursor cursor(SortOrder sortOrder, ListingRow row) {
        var time = switch (sortOrder) {
            case ACTIVE -> row.sortTime();
            case NEW -> row.createTime();
        };
        return new Cursor(Objects.requireNonNull(time, "the row belongs to a user in no list"), row.userId());
    }

    @Override
    public List<Listing> findByNickname(String beginning, @Nullable NameCursor after, int rows) {
        var nickname = after == null ? null : after.nickname();
        var user = after == null ? 0 : after.user();
        return mapper.selectNamed(pattern(beginning), nickname, user, rows).stream()
                .map(ListingRow::listing)
                .toList();
    }

    /** Returns the pattern of a prefix for {@code like … escape '|'}. */
    private static String pattern(String beginning) {
        return beginning.replace("|", "||").replace("%", "|%").replace("_", "|_") + "%";
    }
}
