package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.NearbyIndex.Block;
import com.datingtoday.application.discovery.port.NearbyIndex.Placing;
import com.datingtoday.application.discovery.port.Popularity.Gain;
import com.datingtoday.application.discovery.port.Popularity.Note;
import com.datingtoday.application.discovery.port.PopularityContract;
import com.datingtoday.application.discovery.port.SampleEntries;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each call costs, in round trips. */
class DiscoveryRoundTripsIT {

    private static final Instant NOW = AuthSamples.now();

    private final Discovery discovery = Discovery.shared();
    private final Discovery other = Discovery.shared();

    @BeforeEach
    void tellScripts() {
        var gains = List.of(gain());
        other.index().put(List.of(new Placing(SampleEntries.spot(), SampleEntries.somebody())));
        other.index().remove(AuthSamples.user(), 1, List.of(SampleEntries.spot()));
        other.index().filled(SampleEntries.spot().grid());
        other.popularity().admit(List.of(new Note(AuthSamples.user(), AuthSamples.user(), 1)), NOW);
        other.popularity().add(gains, NOW);
        other.popularity().welcome(gains, NOW);
        other.popularity().snapshot(gains.getFirst().segments(), PopularityContract.slotOf(NOW));
    }

    @AfterEach
    void close() {
        discovery.close();
        other.close();
    }

    private void costs(int trips, Runnable call) {
        var before = discovery.trips();
        call.run();
        assertThat(discovery.trips() - before).isEqualTo(trips);
    }

    private static Gain gain() {
        return new Gain(AuthSamples.user(), 1, List.of(PopularityContract.segment(), PopularityContract.segment()));
    }

    private static List<Placing> placings(int count) {
        var grid = SampleEntries.spot().grid();
        return IntStream.range(0, count)
                .mapToObj(number -> number % 2 == 0 ? Gender.MALE : Gender.FEMALE)
                .map(gender -> new Placing(SampleEntries.spot(grid, gender), SampleEntries.somebody()))
                .toList();
    }

    @Test
    void putting_costs_one_for_500() {
        costs(0, () -> discovery.index().put(List.of()));
        costs(1, () -> discovery.index().put(placings(1)));
        costs(1, () -> discovery.index().put(placings(500)));
        costs(3, () -> discovery.index().put(placings(1_001)));
    }

    @Test
    void reading_costs_one_and_nothing_within_a_second() {
        var spot = SampleEntries.spot();
        var blocks = IntStream.range(0, 64)
                .mapToObj(number -> new Block(spot, number, 64))
                .toList();
        Runnable some = () -> discovery.index().read(blocks.subList(0, 32));
        Runnable all = () -> discovery.index().read(blocks);

        costs(1, some);
        costs(0, some);
        costs(1, all);
        costs(0, all);
        discovery.second();
        costs(1, all);
    }

    @Test
    void a_crowd_that_reads_the_same_costs_as_much_as_one() {
        var block = new Block(SampleEntries.spot(), 0, 1);

        var before = discovery.trips();
        ConcurrentRunner.run(100, _ -> discovery.index().read(List.of(block)));

        assertThat(discovery.trips() - before).isBetween(1L, 10L);
    }

    @Test
    void each_other_step_of_the_index_costs_one() {
        var spot = SampleEntries.spot();

        costs(1, () -> discovery.index().remove(AuthSamples.user(), 1, List.of(spot, SampleEntries.spot())));
        costs(1, () -> discovery.index().isFilled(spot.grid()));
        costs(1, () -> discovery.index().claim(spot.grid()));
        costs(1, () -> discovery.index().keepClaim(spot.grid()));
        costs(1, () -> discovery.index().filled(spot.grid()));
        var leaves = IntStream.range(0, 501).mapToObj(Cell::ofBaseIndex).toList();
        costs(3, () -> discovery.index().forget(spot.grid(), leaves));
    }

    @Test
    void counting_costs_one_and_welcoming_two() {
        var gains = Stream.generate(DiscoveryRoundTripsIT::gain).limit(100).toList();
        var notes = gains.stream()
                .map(gain -> new Note(AuthSamples.user(), gain.target(), 1))
                .toList();

        costs(1, () -> discovery.popularity().admit(notes, NOW));
        costs(1, () -> discovery.popularity().add(gains, NOW));
        costs(2, () -> discovery.popularity().welcome(gains, NOW));
        costs(1, () -> discovery.popularity().welcome(gains, NOW));
        costs(
                1,
                () -> discovery
                        .popularity()
                        .leave(gains.getFirst().target(), gains.getFirst().segments()));
    }

    @Test
    void a_snapshot_costs_one_once() {
        var segments = Stream.generate(PopularityContract::segment).limit(9).toList();
        var slot = PopularityContract.slotOf(NOW);

        costs(1, () -> discovery.popularity().snapshot(segments, slot));
        costs(0, () -> discovery.popularity().snapshot(segments, slot));
        costs(1, () -> discovery.popularity().snapshot(segments, slot + 1));
    }

    @Test
    void all_who_are_active_cost_one() {
        costs(
                1,
                () -> discovery
                        .presences()
                        .active(Stream.generate(AuthSamples::user).limit(1_000).toList(), NOW));
        costs(0, () -> discovery.presences().active(List.of(), NOW));
    }
}
