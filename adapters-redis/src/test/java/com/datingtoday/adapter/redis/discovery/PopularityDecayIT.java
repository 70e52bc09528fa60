package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datingtoday.adapter.redis.shared.PopularitySettings;
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

/** What becomes of scores when one epoch follows another, and of sets that grow. */
class PopularityDecayIT {

    private static final Duration HALF_LIFE = Duration.ofDays(3);
    private static final ForwardDecay FORWARD_DECAY = new ForwardDecay(HALF_LIFE);

    /** The beginning of an epoch; each test goes a little way to both sides. */
    private static final Instant LANDMARK = Instant.EPOCH.plus(HALF_LIFE.multipliedBy(200 * 34));

    private static final DiscoveryRedisInstance DISCOVERY_REDIS_INSTANCE = DiscoveryRedisInstance.on(
            SharedRedis.patient(SharedRedis.uri()),
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
    void scores_go_on_from_one_epoch_to_the_next() {
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
    void before_anybody_gains_in_an_epoch_the_one_before_is_shown_in_the_same_measure() {
        add(one, 3, LANDMARK.minus(HALF_LIFE));
        add(other, 1, LANDMARK.minusMillis(1));

        var best = best(LANDMARK.plusSeconds(60));

        assertThat(best).extracting(RankedUser::user).containsExactly(one, other);
        assertThat(best.getFirst().score()).isEqualTo(1.5, within(1e-9));
        assertThat(best.getLast().score()).isEqualTo(1, within(1e-4));
    }

    @Test
    void what_was_brought_over_is_not_brought_over_again() {
        add(one, 2, LANDMARK.minus(HALF_LIFE));
        add(other, 1, LANDMARK);
        add(other, 1, LANDMARK);

        assertThat(best(LANDMARK.plusSeconds(30)))
                .filteredOn(rankedUser -> rankedUser.user().equals(one))
                .singleElement()
                .satisfies(rankedUser -> assertThat(rankedUser.score()).isEqualTo(1, within(1e-9)));
    }

    @Test
    void who_leaves_when_an_epoch_begins_does_not_come_back() {
        add(one, 3, LANDMARK.minus(HALF_LIFE));
        DISCOVERY_REDIS_INSTANCE.popularity().remove(one, List.of(segment));
        add(other, 1, LANDMARK);

        assertThat(best(LANDMARK.plusSeconds(90))).extracting(RankedUser::user).containsExactly(other);
    }

    @Test
    void a_set_that_has_grown_is_trimmed_to_the_best() {
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
