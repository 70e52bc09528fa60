package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.NearbyIndex.Block;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Placing;
import com.datingtoday.application.discovery.port.NearbyIndex.Spot;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.discovery.Rank;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link NearbyIndex} promises. */
public interface NearbyIndexContract {

    Comparator<Entry> BY_RANK = Comparator.comparingLong(entry -> Rank.of(entry.user()));

    NearbyIndex index();

    /** A second passes, after which nothing is remembered. */
    void second();

    private void put(Spot spot, Collection<Entry> entries) {
        index().put(entries.stream().map(entry -> new Placing(spot, entry)).toList());
    }

    private void put(Spot spot, Entry... entries) {
        put(spot, List.of(entries));
    }

    private List<Entry> read(Block block) {
        second();
        return Objects.requireNonNull(index().read(List.of(block)).get(block));
    }

    private List<Entry> read(Spot spot) {
        return read(new Block(spot, 0, 1));
    }

    private static List<Entry> many(int count) {
        return Stream.generate(SampleEntries::somebody)
                .limit(count)
                .sorted(BY_RANK)
                .toList();
    }

    @Test
    default void people_come_back_as_they_were_put_by_rank() {
        var spot = SampleEntries.spot();
        var entries = Stream.of(
                        SampleEntries.talkative(AuthSamples.user(), Long.MAX_VALUE),
                        SampleEntries.silent(AuthSamples.user(), 0),
                        SampleEntries.talkative(AuthSamples.user(), 1))
                .sorted(BY_RANK)
                .toList();

        put(spot, entries.reversed());

        assertThat(read(spot)).isEqualTo(entries);
    }

    @Test
    default void a_newer_entry_replaces_an_older_one_and_not_the_other_way_round() {
        var spot = SampleEntries.spot();
        var user = AuthSamples.user();
        for (var number : new long[] {9, 10, (1L << 53) + 1, (1L << 53) + 2}) {
            put(spot, SampleEntries.silent(user, number));
            put(spot, SampleEntries.talkative(user, number - 1));

            assertThat(read(spot)).containsExactly(SampleEntries.silent(user, number));
        }
    }

    @Test
    default void an_entry_of_the_same_line_replaces_another() {
        var spot = SampleEntries.spot();
        var user = AuthSamples.user();
        put(spot, SampleEntries.silent(user, 7));

        put(spot, SampleEntries.talkative(user, 7));

        assertThat(read(spot)).containsExactly(SampleEntries.talkative(user, 7));
    }

    @Test
    default void whoever_puts_first_the_newest_stands_at_the_end() {
        var spot = SampleEntries.spot();
        var user = AuthSamples.user();

        ConcurrentRunner.run(20, number -> {
            put(spot, SampleEntries.silent(user, number));
            return true;
        });

        assertThat(read(spot)).containsExactly(SampleEntries.silent(user, 19));
    }

    @Test
    default void blocks_share_a_spot_out() {
        var spot = SampleEntries.spot();
        var entries = many(200);
        put(spot, entries);

        for (var of : new int[] {1, 2, 8, 64}) {
            var blocks = IntStream.range(0, of)
                    .mapToObj(number -> new Block(spot, number, of))
                    .toList();
            second();
            var read = index().read(blocks);

            assertThat(read).containsOnlyKeys(blocks);
            assertThat(blocks.stream().flatMap(block -> read.getOrDefault(block, List.of()).stream()))
                    .containsExactlyElementsOf(entries);
        }
    }

    @Test
    default void many_are_put_at_once() {
        var spot = SampleEntries.spot();
        var other = new Spot(spot.grid(), spot.leaf(), Gender.UNKNOWN);
        var entries = many(1_700);

        index().put(entries.stream()
                .flatMap(entry -> Stream.of(new Placing(spot, entry), new Placing(other, entry)))
                .toList());

        assertThat(read(spot)).isEqualTo(entries);
        assertThat(read(other)).isEqualTo(entries);
    }

    @Test
    default void who_is_removed_is_gone_from_those_spots_and_others_stay() {
        var spot = SampleEntries.spot();
        var next = new Spot(spot.grid(), Cell.at(31.9, 121.5), spot.gender());
        var leaving = SampleEntries.somebody();
        var staying = SampleEntries.somebody();
        put(spot, leaving, staying);
        put(next, leaving);

        index().remove(leaving.user(), leaving.number(), List.of(spot));

        assertThat(read(spot)).containsExactly(staying);
        assertThat(read(next)).containsExactly(leaving);
        index().remove(leaving.user(), leaving.number() + 1, List.of(spot, next));
        assertThat(read(next)).isEmpty();
    }

    @Test
    default void a_removal_that_comes_late_takes_nothing_newer_away() {
        var spot = SampleEntries.spot();
        var user = AuthSamples.user();
        put(spot, SampleEntries.silent(user, 10));

        index().remove(user, 9, List.of(spot));

        assertThat(read(spot)).containsExactly(SampleEntries.silent(user, 10));
        index().remove(user, 10, List.of(spot));
        assertThat(read(spot)).isEmpty();
    }

    @Test
    default void what_nobody_claims_was_not_filled() {
        var grid = SampleEntries.spot().grid();

        assertThat(index().keepClaim(grid)).isFalse();
        assertThat(index().filled(grid)).isFalse();
        assertThat(index().isFilled(grid)).isFalse();
    }

    @Test
    default void spots_have_nothing_to_do_with_each_other() {
        var spot = SampleEntries.spot();
        put(spot, SampleEntries.somebody());

        assertThat(read(new Spot(spot.grid() - 1, spot.leaf(), spot.gender()))).isEmpty();
        assertThat(read(new Spot(spot.grid(), spot.leaf(), Gender.MALE))).isEmpty();
        assertThat(read(new Spot(spot.grid(), Cell.WORLD, spot.gender()))).isEmpty();
    }

    @Test
    default void nothing_asked_is_nothing_done() {
        index().put(List.of());
        index().remove(AuthSamples.user(), 1, List.of());
        assertThat(index().read(List.of())).isEmpty();
    }

    @Test
    default void what_was_filled_is_so_until_it_is_forgotten() {
        var spot = SampleEntries.spot();
        var kept = SampleEntries.spot(spot.grid() - 1, Gender.FEMALE);
        assertThat(index().isFilled(spot.grid())).isFalse();

        for (var grid : List.of(spot, kept)) {
            put(grid, SampleEntries.somebody());
            assertThat(index().claim(grid.grid())).isTrue();
            assertThat(index().keepClaim(grid.grid())).isTrue();
            assertThat(index().filled(grid.grid())).isTrue();
        }
        assertThat(index().isFilled(spot.grid())).isTrue();
        index().forget(spot.grid(), List.of(spot.leaf(), Cell.WORLD));

        assertThat(index().isFilled(spot.grid())).isFalse();
        assertThat(read(spot)).isEmpty();
        assertThat(index().isFilled(kept.grid())).isTrue();
        assertThat(read(kept)).hasSize(1);
    }

    @Test
    default void one_of_many_fills() {
        var grid = SampleEntries.spot().grid();

        assertThat(ConcurrentRunner.run(20, _ -> index().claim(grid)))
                .filteredOn(claimed -> claimed)
                .hasSize(1);
        assertThat(index().claim(grid)).isFalse();
        assertThat(index().claim(grid - 1)).isTrue();
    }
}
