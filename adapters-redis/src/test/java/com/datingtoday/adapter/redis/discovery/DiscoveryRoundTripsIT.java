package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.IndexEntrySamples;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.application.discovery.port.NearbyIndex.Placement;
import com.datingtoday.application.discovery.port.Popularity.Interaction;
import com.datingtoday.application.discovery.port.Popularity.ScoreIncrease;
import com.datingtoday.application.discovery.port.PopularityContract;
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

    private final DiscoveryRedisInstance discoveryRedisInstance = DiscoveryRedisInstance.shared();
    private final DiscoveryRedisInstance other = DiscoveryRedisInstance.shared();

    @BeforeEach
    void tellScripts() {
        var gains = List.of(gain());
        other.index().put(List.of(new Placement(IndexEntrySamples.spot(), IndexEntrySamples.somebody())));
        other.index().remove(AuthSamples.user(), 1, List.of(IndexEntrySamples.spot()));
        other.index().completeFill(IndexEntrySamples.spot().grid());
        other.popularity().recordInteractions(List.of(new Interaction(AuthSamples.user(), AuthSamples.user(), 1)), NOW);
        other.popularity().addScores(gains, NOW);
        other.popularity().grantStartScores(gains, NOW);
        other.popularity().ranking(gains.getFirst().segments(), PopularityContract.slotOf(NOW));
    }

    @AfterEach
    void close() {
        discoveryRedisInstance.close();
        other.close();
    }

    private void costs(int trips, Runnable call) {
        var before = discoveryRedisInstance.trips();
        call.run();
        assertThat(discoveryRedisInstance.trips() - before).isEqualTo(trips);
    }

    private static ScoreIncrease gain() {
        return new ScoreIncrease(
                AuthSamples.user(), 1, List.of(PopularityContract.segment(), PopularityContract.segment()));
    }

    private static List<Placement> placings(int count) {
        var grid = IndexEntrySamples.spot().grid();
        return IntStream.range(0, count)
                .mapToObj(number -> number % 2 == 0 ? Gender.MALE : Gender.FEMALE)
                .map(gender -> new Placement(IndexEntrySamples.spot(grid, gender), IndexEntrySamples.somebody()))
                .toList();
    }

    @Test
    void putting_costs_one_for_500() {
        costs(0, () -> discoveryRedisInstance.index().put(List.of()));
        costs(1, () -> discoveryRedisInstance.index().put(placings(1)));
        costs(1, () -> discoveryRedisInstance.index().put(placings(500)));
        costs(3, () -> discoveryRedisInstance.index().put(placings(1_001)));
    }

    @Test
    void reading_costs_one_and_nothing_within_a_second() {
        var leafKey = IndexEntrySamples.spot();
        var blocks = IntStream.range(0, 64)
                .mapToObj(number -> new Partition(leafKey, number, 64))
                .toList();
        Runnable some = () -> discoveryRedisInstance.index().entries(blocks.subList(0, 32));
        Runnable all = () -> discoveryRedisInstance.index().entries(blocks);

        costs(1, some);
        costs(0, some);
        costs(1, all);
        costs(0, all);
        discoveryRedisInstance.second();
        costs(1, all);
    }

    @Test
    void a_crowd_that_reads_the_same_costs_as_much_as_one() {
        var partition = new Partition(IndexEntrySamples.spot(), 0, 1);

        var before = discoveryRedisInstance.trips();
        ConcurrentRunner.run(100, _ -> discoveryRedisInstance.index().entries(List.of(partition)));

        assertThat(discoveryRedisInstance.trips() - before).isBetween(1L, 10L);
    }

    @Test
    void each_other_step_of_the_index_costs_one() {
        var leafKey = IndexEntrySamples.spot();

        costs(
                1,
                () -> discoveryRedisInstance
                        .index()
                        .remove(AuthSamples.user(), 1, List.of(leafKey, IndexEntrySamples.spot())));
        costs(1, () -> discoveryRedisInstance.index().isFilled(leafKey.grid()));
        costs(1, () -> discoveryRedisInstance.index().claimFill(leafKey.grid()));
        costs(1, () -> discoveryRedisInstance.index().renewFillClaim(leafKey.grid()));
        costs(1, () -> discoveryRedisInstance.index().completeFill(leafKey.grid()));
        var leaves = IntStream.range(0, 501).mapToObj(Cell::ofBaseIndex).toList();
        costs(3, () -> discoveryRedisInstance.index().deleteGrid(leafKey.grid(), leaves));
    }

    @Test
    void counting_costs_one_and_welcoming_two() {
        var gains = Stream.generate(DiscoveryRoundTripsIT::gain).limit(100).toList();
        var notes = gains.stream()
                .map(scoreIncrease -> new Interaction(AuthSamples.user(), scoreIncrease.target(), 1))
                .toList();

        costs(1, () -> discoveryRedisInstance.popularity().recordInteractions(notes, NOW));
        costs(1, () -> discoveryRedisInstance.popularity().addScores(gains, NOW));
        costs(2, () -> discoveryRedisInstance.popularity().grantStartScores(gains, NOW));
        costs(1, () -> discoveryRedisInstance.popularity().grantStartScores(gains, NOW));
        costs(
                1,
                () -> discoveryRedisInstance
                        .popularity()
                        .remove(gains.getFirst().target(), gains.getFirst().segments()));
    }

    @Test
    void a_snapshot_costs_one_once() {
        var segments = Stream.generate(PopularityContract::segment).limit(9).toList();
        var slot = PopularityContract.slotOf(NOW);

        costs(1, () -> discoveryRedisInstance.popularity().ranking(segments, slot));
        costs(0, () -> discoveryRedisInstance.popularity().ranking(segments, slot));
        costs(1, () -> discoveryRedisInstance.popularity().ranking(segments, slot + 1));
    }

    @Test
    void all_who_are_active_cost_one() {
        costs(
                1,
                () -> discoveryRedisInstance
                        .presences()
                        .record(Stream.generate(AuthSamples::user).limit(1_000).toList(), NOW));
        costs(0, () -> discoveryRedisInstance.presences().record(List.of(), NOW));
    }
}
