package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Popularity.RankedUser;
import com.datingtoday.application.discovery.port.Popularity.ScoreIncrease;
import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.application.discovery.port.PopularityContract;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Scores at the boundary of two epochs, and trimmed sets. */
class PopularityDecayIT {

    private static final Duration HALF_LIFE = Duration.ofDays(3);
    private static final ForwardDecay FORWARD_DECAY = new ForwardDecay(HALF_LIFE);

    /** Start of an epoch; the tests use times shortly before and after it. */
    private static final Instant LANDMARK = Instant.EPOCH.plus(HALF_LIFE.multipliedBy(200 * 34));

    private static final DiscoveryRedisInstance DISCOVERY_REDIS_INSTANCE = DiscoveryRedisInstance.on(
            SharedRedis.withLongTimeouts(SharedRedis.uri()),
            new PopularitySettings(HALF_LIFE, 200),
            Clock.fixed(LANDMARK, ZoneOffset.UTC));

    private final Segment segment = PopularityContract.segment();
    private final UserId one = AuthSamples.user();
    private final UserId other = AuthSamples.user();

    @AfterAll
    static void close() {
        DISCOVERY_REDIS_INSTANCE.close();
    }

    private void add(UserId user, double weight, Instant moment) {
        DISCOVERY_REDIS_INSTANCE
                .popularity()
                .addScores(List.of(new ScoreIncrease(user, weight, List.of(segment))), moment);
    }

    private List<RankedUser> best(Instant moment) {
        return DISCOVERY_REDIS_INSTANCE
                .popularity()
                .ranking(List.of(segment), PopularityContract.slotOf(moment))
                .getOrDefault(segment, List.of());
    }

    @Test
    void scores_are_carried_over_to_the_next_epoch() {
        add(one, 3, LANDMARK.minus(HALF_LIFE));
        add(other, 1, LANDMARK.minusSeconds(1));
        add(AuthSamples.user(), 100, LANDMARK);
        add(other, 1, LANDMARK.plus(HALF_LIFE));

        var best = best(LANDMARK.plus(HALF_LIFE));

        assertThat(FORWARD_DECAY.epoch(LANDMARK)).isEqualTo(FORWARD_DECAY.epoch(LANDMARK.minusSeconds(1)) + 1);
        assertThat(best).extracting(RankedUser::user).hasSize(3).endsWith(other, one);
        assertThat(best.get(1).score()).isEqualTo(3, within(1e-4));
        assertThat(best.get(2).score()).isEqualTo(1.5, within(1e-9));
    }

    @Test
    void an_epoch_without_scores_ranks_the_weighted_scores_of_the_previous_one() {
        add(one, 3, LANDMARK.minus(HALF_LIFE));
        add(other, 1, LANDMARK.minusMillis(1));

        var best = best(LANDMARK.plusSeconds(60));

        assertThat(best).extracting(RankedUser::user).containsExactly(one, other);
        assertThat(best.getFirst().score()).isEqualTo(1.5, within(1e-9));
        assertThat(best.getLast().score()).isEqualTo(1, within(1e-4));
    }

    @Test
    void scores_are_carried_over_once() {
        add(one, 2, LANDMARK.minus(HALF_LIFE));
        add(other, 1, LANDMARK);
        add(other, 1, LANDMARK);

        assertThat(best(LANDMARK.plusSeconds(30)))
                .filteredOn(rankedUser -> rankedUser.user().equals(one))
                .singleElement()
                .satisfies(rankedUser -> assertThat(rankedUser.score()).isEqualTo(1, within(1e-9)));
    }

    @Test
    void a_user_removed_at_the_start_of_an_epoch_stays_removed() {
        add(one, 3, LANDMARK.minus(HALF_LIFE));
        DISCOVERY_REDIS_INSTANCE.popularity().remove(one, List.of(segment));
        add(other, 1, LANDMARK);

        assertThat(best(LANDMARK.plusSeconds(90))).extracting(RankedUser::user).containsExactly(other);
    }

    @Test
    void an_oversized_set_is_trimmed_to_the_highest_scores() {
        var gains = IntStream.rangeClosed(1, 1_201)
                .mapToObj(weight -> new ScoreIncrease(AuthSamples.user(), weight, List.of(segment)))
                .toList();
        DISCOVERY_REDIS_INSTANCE.popularity().addScores(gains.subList(0, 1_200), LANDMARK);
        var key = new PopularityKeys(FORWARD_DECAY).scores(segment, FORWARD_DECAY.epoch(LANDMARK));
        assertThat(size(key)).isEqualTo(1_200);

        DISCOVERY_REDIS_INSTANCE.popularity().addScores(gains.subList(1_200, 1_201), LANDMARK);

        assertThat(size(key)).isEqualTo(1_000);
        assertThat(best(LANDMARK.plusSeconds(120)).getFirst().user())
                .isEqualTo(gains.getLast().target());
    }

    private static long size(String key) {
        return DISCOVERY_REDIS_INSTANCE
                .executor()
                .execute("test", pipeline -> pipeline.commands().zcard(key))
                .resultNow();
    }
}
