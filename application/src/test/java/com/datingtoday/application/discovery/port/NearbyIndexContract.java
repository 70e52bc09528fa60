package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.application.discovery.port.NearbyIndex.Placement;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.discovery.ShuffleKey;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link NearbyIndex}. */
public interface NearbyIndexContract {

    Comparator<Entry> BY_RANK = Comparator.comparingLong(entry -> ShuffleKey.of(entry.user()));

    NearbyIndex index();

    /** Waits until cached entries have expired. */
    void awaitCacheExpiry();

    private void put(LeafKey leafKey, Collection<Entry> entries) {
        index().put(entries.stream().map(entry -> new Placement(leafKey, entry)).toList());
    }

    private void put(LeafKey leafKey, Entry... entries) {
        put(leafKey, List.of(entries));
    }

    private List<Entry> read(Partition partition) {
        awaitCacheExpiry();
        return Objects.requireNonNull(index().entries(List.of(partition)).get(partition));
    }

    private List<Entry> read(LeafKey leafKey) {
        return read(new Partition(leafKey, 0, 1));
    }

    private static List<Entry> many(int count) {
        return Stream.generate(IndexEntrySamples::entry)
                .limit(count)
                .sorted(BY_RANK)
                .toList();
    }

    @Test
    default void entries_are_returned_unchanged_by_partition() {
        var leafKey = IndexEntrySamples.leafKey();
        var entries = Stream.of(
                        IndexEntrySamples.complete(AuthSamples.user(), Long.MAX_VALUE),
                        IndexEntrySamples.empty(AuthSamples.user(), 0),
                        IndexEntrySamples.complete(AuthSamples.user(), 1))
                .sorted(BY_RANK)
                .toList();

        put(leafKey, entries.reversed());

        assertThat(read(leafKey)).isEqualTo(entries);
    }

    @Test
    default void a_newer_entry_replaces_an_older_one_and_not_the_other_way_round() {
        var leafKey = IndexEntrySamples.leafKey();
        var user = AuthSamples.user();
        for (var number : new long[] {9, 10, (1L << 53) + 1, (1L << 53) + 2}) {
            put(leafKey, IndexEntrySamples.empty(user, number));
            put(leafKey, IndexEntrySamples.complete(user, number - 1));

            assertThat(read(leafKey)).containsExactly(IndexEntrySamples.empty(user, number));
        }
    }

    @Test
    default void an_entry_of_the_same_version_replaces_another() {
        var leafKey = IndexEntrySamples.leafKey();
        var user = AuthSamples.user();
        put(leafKey, IndexEntrySamples.empty(user, 7));

        put(leafKey, IndexEntrySamples.complete(user, 7));

        assertThat(read(leafKey)).containsExactly(IndexEntrySamples.complete(user, 7));
    }

    @Test
    default void an_entry_of_the_same_version_does_not_replace_one_with_a_later_activity() {
        var leafKey = IndexEntrySamples.leafKey();
        var user = AuthSamples.user();
        var active = IndexEntrySamples.complete(user, 7);
        var lastActive = Objects.requireNonNull(active.searchableAttributes().lastActive());
        put(leafKey, active);

        put(leafKey, IndexEntrySamples.empty(user, 7), IndexEntrySamples.activeAt(active, lastActive.minusMillis(1)));
        assertThat(read(leafKey)).containsExactly(active);

        var later = IndexEntrySamples.activeAt(active, lastActive.plusMillis(1));
        put(leafKey, later);
        assertThat(read(leafKey)).containsExactly(later);
    }

    @Test
    default void the_newest_entry_remains_for_any_order_of_puts() {
        var leafKey = IndexEntrySamples.leafKey();
        var user = AuthSamples.user();

        ConcurrentRunner.run(20, number -> {
            put(leafKey, IndexEntrySamples.empty(user, number));
            return true;
        });

        assertThat(read(leafKey)).containsExactly(IndexEntrySamples.empty(user, 19));
    }

    @Test
    default void partitions_divide_a_set() {
        var leafKey = IndexEntrySamples.leafKey();
        var entries = many(200);
        put(leafKey, entries);

        for (var of : new int[] {1, 2, 8, 64}) {
            var blocks = IntStream.range(0, of)
                    .mapToObj(number -> new Partition(leafKey, number, of))
                    .toList();
            awaitCacheExpiry();
            var read = index().entries(blocks);

            assertThat(read).containsOnlyKeys(blocks);
            assertThat(blocks.stream().flatMap(partition -> read.getOrDefault(partition, List.of()).stream()))
                    .containsExactlyElementsOf(entries);
        }
    }

    @Test
    default void many_entries_are_put_in_one_call() {
        var leafKey = IndexEntrySamples.leafKey();
        var other = new LeafKey(leafKey.grid(), leafKey.leaf(), Gender.UNKNOWN);
        var entries = many(1_700);

        index().put(entries.stream()
                .flatMap(entry -> Stream.of(new Placement(leafKey, entry), new Placement(other, entry)))
                .toList());

        assertThat(read(leafKey)).isEqualTo(entries);
        assertThat(read(other)).isEqualTo(entries);
    }

    @Test
    default void a_removal_affects_the_given_sets_only() {
        var leafKey = IndexEntrySamples.leafKey();
        var next = new LeafKey(leafKey.grid(), Cell.at(31.9, 121.5), leafKey.gender());
        var leaving = IndexEntrySamples.entry();
        var staying = IndexEntrySamples.entry();
        put(leafKey, leaving, staying);
        put(next, leaving);

        index().remove(leaving.user(), leaving.version(), List.of(leafKey));

        assertThat(read(leafKey)).containsExactly(staying);
        assertThat(read(next)).containsExactly(leaving);
        index().remove(leaving.user(), leaving.version() + 1, List.of(leafKey, next));
        assertThat(read(next)).isEmpty();
    }

    @Test
    default void a_late_removal_keeps_newer_entries() {
        var leafKey = IndexEntrySamples.leafKey();
        var user = AuthSamples.user();
        put(leafKey, IndexEntrySamples.empty(user, 10));

        index().remove(user, 9, List.of(leafKey));

        assertThat(read(leafKey)).containsExactly(IndexEntrySamples.empty(user, 10));
        index().remove(user, 10, List.of(leafKey));
        assertThat(read(leafKey)).isEmpty();
    }

    @Test
    default void a_fill_without_a_claim_is_not_complete() {
        var grid = IndexEntrySamples.leafKey().grid();

        assertThat(index().renewFillClaim(grid)).isFalse();
        assertThat(index().completeFill(grid)).isFalse();
        assertThat(index().isFilled(grid)).isFalse();
    }

    @Test
    default void sets_are_independent() {
        var leafKey = IndexEntrySamples.leafKey();
        put(leafKey, IndexEntrySamples.entry());

        assertThat(read(new LeafKey(leafKey.grid() - 1, leafKey.leaf(), leafKey.gender())))
                .isEmpty();
        assertThat(read(new LeafKey(leafKey.grid(), leafKey.leaf(), Gender.MALE)))
                .isEmpty();
        assertThat(read(new LeafKey(leafKey.grid(), Cell.WORLD, leafKey.gender())))
                .isEmpty();
    }

    @Test
    default void empty_calls_have_no_effect() {
        index().put(List.of());
        index().remove(AuthSamples.user(), 1, List.of());
        assertThat(index().entries(List.of())).isEmpty();
    }

    @Test
    default void a_filled_grid_stays_filled_until_it_is_deleted() {
        var leafKey = IndexEntrySamples.leafKey();
        var kept = IndexEntrySamples.leafKey(leafKey.grid() - 1, Gender.FEMALE);
        assertThat(index().isFilled(leafKey.grid())).isFalse();

        for (var grid : List.of(leafKey, kept)) {
            put(grid, IndexEntrySamples.entry());
            assertThat(index().claimFill(grid.grid())).isTrue();
            assertThat(index().renewFillClaim(grid.grid())).isTrue();
            assertThat(index().completeFill(grid.grid())).isTrue();
        }
        assertThat(index().isFilled(leafKey.grid())).isTrue();
        index().deleteGrid(leafKey.grid(), List.of(leafKey.leaf(), Cell.WORLD));

        assertThat(index().isFilled(leafKey.grid())).isFalse();
        assertThat(read(leafKey)).isEmpty();
        assertThat(index().isFilled(kept.grid())).isTrue();
        assertThat(read(kept)).hasSize(1);
    }

    @Test
    default void one_of_many_concurrent_claims_succeeds() {
        var grid = IndexEntrySamples.leafKey().grid();

        assertThat(ConcurrentRunner.run(20, _ -> index().claimFill(grid)))
                .filteredOn(claimed -> claimed)
                .hasSize(1);
        assertThat(index().claimFill(grid)).isFalse();
        assertThat(index().claimFill(grid - 1)).isTrue();
    }
}
