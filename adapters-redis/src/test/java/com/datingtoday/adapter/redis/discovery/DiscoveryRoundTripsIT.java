package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.IndexEntrySamples;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.application.discovery.port.NearbyIndex.Placement;
import com.datingtoday.application.discovery.port.Popularity.Interaction;
import com.datingtoday.application.discovery.port.Popularity.ScoreIncrease;
import com.datingtoday.application.discovery.port.PopularityContract;
import com.datingtoday.application.discovery.port.ViewedPeople.View;
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

/** Number of round trips of each call. */
class DiscoveryRoundTripsIT {

    private static final Instant NOW = AuthSamples.now();

    private final DiscoveryRedisInstance instance = DiscoveryRedisInstance.shared();
    private final DiscoveryRedisInstance other = DiscoveryRedisInstance.shared();

    @BeforeEach
    void tellScripts() {
        var gains = List.of(increase());
        other.index().put(List.of(new Placement(IndexEntrySamples.leafKey(), IndexEntrySamples.entry())));
        other.index().remove(AuthSamples.user(), 1, List.of(IndexEntrySamples.leafKey()));
        other.index().completeFill(IndexEntrySamples.leafKey().grid());
        other.popularity().recordInteractions(List.of(new Interaction(AuthSamples.user(), AuthSamples.user(), 1)), NOW);
        other.popularity().addScores(gains, NOW);
        other.popularity().grantStartScores(gains, NOW);
        other.popularity().ranking(gains.getFirst().segments(), PopularityContract.slotOf(NOW));
    }

    @AfterEach
    void close() {
        instance.close();
        other.close();
    }

    private void assertRoundTrips(int trips, Runnable call) {
        var before = instance.roundTrips();
        call.run();
        assertThat(instance.roundTrips() - before).isEqualTo(trips);
    }

    private static ScoreIncrease increase() {
        return new ScoreIncrease(
                AuthSamples.user(), 1, List.of(PopularityContract.segment(), PopularityContract.segment()));
    }

    private static List<Placement> placements(int count) {
        var grid = IndexEntrySamples.leafKey().grid();
        return IntStream.range(0, count)
                .mapToObj(number -> number % 2 == 0 ? Gender.MALE : Gender.FEMALE)
                .map(gender -> new Placement(IndexEntrySamples.leafKey(grid, gender), IndexEntrySamples.entry()))
                .toList();
    }

    @Test
    void put_costs_one_round_trip_for_500_placements() {
        assertRoundTrips(0, () -> instance.index().put(List.of()));
        assertRoundTrips(1, () -> instance.index().put(placements(1)));
        assertRoundTrips(1, () -> instance.index().put(placements(500)));
        assertRoundTrips(3, () -> instance.index().put(placements(1_001)));
    }

    @Test
    void a_read_costs_one_round_trip_per_second() {
        var leafKey = IndexEntrySamples.leafKey();
        var blocks = IntStream.range(0, 64)
                .mapToObj(number -> new Partition(leafKey, number, 64))
                .toList();
        Runnable some = () -> instance.index().entries(blocks.subList(0, 32));
        Runnable all = () -> instance.index().entries(blocks);

        assertRoundTrips(1, some);
        assertRoundTrips(0, some);
        assertRoundTrips(1, all);
        assertRoundTrips(0, all);
        instance.advanceSecond();
        assertRoundTrips(1, all);
    }

    @Test
    void concurrent_reads_of_the_same_key_cost_one_round_trip() {
        var partition = new Partition(IndexEntrySamples.leafKey(), 0, 1);

        var before = instance.roundTrips();
        ConcurrentRunner.run(100, _ -> instance.index().entries(List.of(partition)));

        assertThat(instance.roundTrips() - before).isBetween(1L, 10L);
    }

    @Test
    void every_other_index_operation_costs_one_round_trip() {
        var leafKey = IndexEntrySamples.leafKey();

        assertRoundTrips(
                1, () -> instance.index().remove(AuthSamples.user(), 1, List.of(leafKey, IndexEntrySamples.leafKey())));
        assertRoundTrips(1, () -> instance.index().isFilled(leafKey.grid()));
        assertRoundTrips(1, () -> instance.index().claimFill(leafKey.grid()));
        assertRoundTrips(1, () -> instance.index().renewFillClaim(leafKey.grid()));
        assertRoundTrips(1, () -> instance.index().completeFill(leafKey.grid()));
        var leaves = IntStream.range(0, 501).mapToObj(Cell::ofBaseIndex).toList();
        assertRoundTrips(3, () -> instance.index().deleteGrid(leafKey.grid(), leaves));
    }

    @Test
    void adding_scores_costs_one_round_trip_and_start_scores_cost_two() {
        var gains = Stream.generate(DiscoveryRoundTripsIT::increase).limit(100).toList();
        var interactions = gains.stream()
                .map(scoreIncrease -> new Interaction(AuthSamples.user(), scoreIncrease.target(), 1))
                .toList();

        assertRoundTrips(1, () -> instance.popularity().recordInteractions(interactions, NOW));
        assertRoundTrips(1, () -> instance.popularity().addScores(gains, NOW));
        assertRoundTrips(2, () -> instance.popularity().grantStartScores(gains, NOW));
        assertRoundTrips(1, () -> instance.popularity().grantStartScores(gains, NOW));
        assertRoundTrips(
                1,
                () -> instance.popularity()
                        .remove(gains.getFirst().target(), gains.getFirst().segments()));
    }

    @Test
    void a_ranking_costs_one_round_trip_once() {
        var segments = Stream.generate(PopularityContract::segment).limit(9).toList();
        var slot = PopularityContract.slotOf(NOW);

        assertRoundTrips(1, () -> instance.popularity().ranking(segments, slot));
        assertRoundTrips(0, () -> instance.popularity().ranking(segments, slot));
        assertRoundTrips(1, () -> instance.popularity().ranking(segments, slot + 1));
    }

    @Test
    void recording_many_active_users_costs_one_round_trip() {
        assertRoundTrips(
                1,
                () -> instance.lastActiveTimes()
                        .record(Stream.generate(AuthSamples::user).limit(1_000).toList(), NOW));
        assertRoundTrips(0, () -> instance.lastActiveTimes().record(List.of(), NOW));
    }

    @Test
    void recording_many_views_costs_one_round_trip_and_finding_them_another() {
        var viewer = AuthSamples.user();
        var views = Stream.generate(AuthSamples::user)
                .limit(200)
                .map(owner -> new View(viewer, owner, NOW))
                .toList();

        assertRoundTrips(1, () -> instance.viewedPeople().record(views));
        assertRoundTrips(1, () -> instance.viewedPeople().find(viewer, NOW));
        assertRoundTrips(0, () -> instance.viewedPeople().record(List.of()));
    }
}
