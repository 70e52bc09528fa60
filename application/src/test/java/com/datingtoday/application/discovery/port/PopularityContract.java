package com.datingtoday.application.discovery.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.Popularity.Interaction;
import com.datingtoday.application.discovery.port.Popularity.RankedUser;
import com.datingtoday.application.discovery.port.Popularity.ScoreIncrease;
import com.datingtoday.application.discovery.port.Popularity.Segment;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.discovery.Region;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Popularity} with a half-life of three days and 200 targets per user and day. */
public interface PopularityContract {

    Duration HALF_LIFE = Duration.ofDays(3);
    int TARGETS_A_DAY = 200;
    Instant NOW = AuthSamples.now();
    AtomicLong SLOTS = new AtomicLong(slotOf(NOW));

    Popularity popularity();

    /** Returns the time slot of a time. */
    static long slotOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), (long) Popularity.SLOT_SECONDS);
    }

    /** Returns a segment that no other test uses. */
    static Segment segment() {
        var random = ThreadLocalRandom.current();
        var cell = Cell.at(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
        return new Segment(Gender.FEMALE, new Region(SearchScope.HERE, cell));
    }

    private void add(UserId user, double weight, Instant moment, Segment... segments) {
        popularity().addScores(List.of(new ScoreIncrease(user, weight, List.of(segments))), moment);
    }

    private void grantStartScore(UserId user, Segment... segments) {
        popularity().grantStartScores(List.of(new ScoreIncrease(user, 1, List.of(segments))), NOW);
    }

    private List<RankedUser> ranking(Segment segment) {
        return ranking(segment, SLOTS.incrementAndGet());
    }

    private List<RankedUser> ranking(Segment segment, long slot) {
        return Objects.requireNonNull(
                popularity().ranking(List.of(segment), slot).get(segment));
    }

    private double score(Segment segment, UserId user) {
        return ranking(segment).stream()
                .filter(rankedUser -> rankedUser.user().equals(user))
                .mapToDouble(RankedUser::score)
                .findFirst()
                .orElse(0);
    }

    @Test
    default void the_greatest_weight_of_a_pair_and_day_counts() {
        var day = Instant.parse("2026-05-06T00:00:00Z");
        var from = AuthSamples.user();
        var target = AuthSamples.user();

        assertThat(record(from, target, 1, day)).containsExactly(Map.entry(target, 1.0));
        assertThat(record(from, target, 1, day)).isEmpty();
        assertThat(record(from, target, 3.5, day.plusSeconds(60))).containsExactly(Map.entry(target, 2.5));
        assertThat(record(from, target, 2, day.plusSeconds(86_399))).isEmpty();
        assertThat(record(from, target, 1, day.plusSeconds(86_400))).containsExactly(Map.entry(target, 1.0));
        assertThat(record(target, from, 1, day)).containsExactly(Map.entry(from, 1.0));
    }

    private Map<UserId, Double> record(UserId from, UserId target, double weight, Instant moment) {
        return popularity().recordInteractions(List.of(new Interaction(from, target, weight)), moment);
    }

    @Test
    default void weights_of_several_users_are_added() {
        var target = AuthSamples.user();
        var from = AuthSamples.user();

        assertThat(popularity()
                        .recordInteractions(
                                List.of(
                                        new Interaction(from, target, 1),
                                        new Interaction(AuthSamples.user(), target, 1),
                                        new Interaction(from, target, 3)),
                                NOW))
                .containsExactly(Map.entry(target, 4.0));
        assertThat(popularity().recordInteractions(List.of(), NOW)).isEmpty();
    }

    @Test
    default void a_user_counts_for_a_limited_number_of_targets_per_day() {
        var from = AuthSamples.user();
        var notes = Stream.generate(() -> new Interaction(from, AuthSamples.user(), 1))
                .limit(TARGETS_A_DAY + 50)
                .toList();
        var first = notes.getFirst().target();

        assertThat(popularity().recordInteractions(notes.subList(0, 150), NOW)).hasSize(150);
        assertThat(popularity().recordInteractions(notes.subList(150, 250), NOW))
                .hasSize(50);
        assertThat(record(from, AuthSamples.user(), 9, NOW)).isEmpty();
        assertThat(record(from, first, 2, NOW)).containsExactly(Map.entry(first, 1.0));
    }

    @Test
    default void concurrent_equal_interactions_count_once() {
        var from = AuthSamples.user();
        var target = AuthSamples.user();

        assertThat(ConcurrentRunner.run(100, _ -> record(from, target, 1, NOW)))
                .filteredOn(gained -> !gained.isEmpty())
                .containsExactly(Map.of(target, 1.0));
    }

    @Test
    default void users_are_sorted_by_the_sum_of_their_scores() {
        var segment = segment();
        var users = Stream.generate(AuthSamples::user).limit(3).toList();
        add(users.get(0), 2, NOW, segment);
        add(users.get(1), 3, NOW, segment);
        add(users.get(2), 1, NOW, segment);
        add(users.get(2), 1.5, NOW, segment);

        assertThat(ranking(segment))
                .extracting(RankedUser::user)
                .containsExactly(users.get(1), users.get(2), users.get(0));
    }

    @Test
    default void a_score_halves_in_a_half_life() {
        var segment = segment();
        var early = AuthSamples.user();
        var late = AuthSamples.user();
        add(early, 1, NOW.minus(HALF_LIFE), segment);
        add(late, 1, NOW, segment);

        assertThat(score(segment, late) / score(segment, early)).isEqualTo(2, within(1e-9));
    }

    @Test
    default void scores_of_all_segments_are_comparable() {
        var one = segment();
        var other = segment();
        var user = AuthSamples.user();
        add(user, 2, NOW, one, other);

        var seen = popularity().ranking(List.of(one, other, one), SLOTS.incrementAndGet());

        assertThat(seen).containsOnlyKeys(one, other);
        assertThat(seen.get(one)).hasSize(1).isEqualTo(seen.get(other));
    }

    @Test
    default void a_ranking_is_fixed_and_the_next_one_has_the_changes() {
        var segment = segment();
        var slot = SLOTS.incrementAndGet();
        add(AuthSamples.user(), 1, NOW, segment);
        var before = ranking(segment, slot);
        add(AuthSamples.user(), 2, NOW, segment);

        assertThat(ranking(segment, slot)).hasSize(1).isEqualTo(before);
        assertThat(ranking(segment)).hasSize(2);
    }

    @Test
    default void an_empty_ranking_is_fixed_too() {
        var segment = segment();
        var slot = SLOTS.incrementAndGet();
        assertThat(ranking(segment, slot)).isEmpty();
        add(AuthSamples.user(), 1, NOW, segment);

        assertThat(ranking(segment, slot)).isEmpty();
        assertThat(popularity().ranking(List.of(), slot)).isEmpty();
    }

    @Test
    default void a_ranking_has_the_first_500_users() {
        var segment = segment();
        var gains = IntStream.rangeClosed(1, 600)
                .mapToObj(weight -> new ScoreIncrease(AuthSamples.user(), weight, List.of(segment)))
                .toList();
        popularity().addScores(gains, NOW);

        assertThat(ranking(segment))
                .extracting(RankedUser::user)
                .containsExactlyElementsOf(gains.reversed().stream()
                        .limit(500)
                        .map(ScoreIncrease::target)
                        .toList());
    }

    @Test
    default void a_start_score_is_granted_once_per_segment() {
        var one = segment();
        var other = segment();
        var user = AuthSamples.user();

        grantStartScore(user, one);
        var started = score(one, user);
        grantStartScore(user, one, other);
        grantStartScore(user, other);
        popularity().grantStartScores(List.of(), NOW);

        assertThat(started).isPositive();
        assertThat(score(one, user)).isEqualTo(started);
        assertThat(score(other, user)).isEqualTo(started);
    }

    @Test
    default void concurrent_grants_of_a_start_score_count_once() {
        var segment = segment();
        var user = AuthSamples.user();
        var other = AuthSamples.user();
        add(other, 1, NOW, segment);

        ConcurrentRunner.run(20, _ -> {
            grantStartScore(user, segment);
            return true;
        });

        assertThat(score(segment, user)).isEqualTo(score(segment, other));
    }

    @Test
    default void a_removed_user_has_no_score_and_gets_no_second_start_score() {
        var segment = segment();
        var other = segment();
        var leaving = AuthSamples.user();
        var staying = AuthSamples.user();
        grantStartScore(leaving, segment, other);
        grantStartScore(staying, segment);

        popularity().remove(leaving, List.of(segment));
        popularity().remove(staying, List.of());
        grantStartScore(leaving, segment);

        assertThat(ranking(segment)).extracting(RankedUser::user).containsExactly(staying);
        assertThat(ranking(other)).extracting(RankedUser::user).containsExactly(leaving);
    }
}
