package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Popularity with a half-life of three days, valid for some years after 2026. */
public final class InMemoryPopularity implements Popularity {

    private static final int TARGETS_A_DAY = 200;
    private static final int MAX_USERS = 500;
    private static final double HALF_LIFE = Duration.ofDays(3).toMillis();
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<DailyInteraction, Map<UserId, Double>> interactions = new HashMap<>();
    private final Map<Segment, Map<UserId, Double>> scores = new HashMap<>();
    private final Set<StartScoreGrant> startScores = new HashSet<>();
    private final Map<RankingKey, List<RankedUser>> rankings = new HashMap<>();

    private record DailyInteraction(UserId from, LocalDate day) {}

    private record StartScoreGrant(UserId user, Segment segment) {}

    private record RankingKey(Segment segment, long slot) {}

    @Override
    public synchronized Map<UserId, Double> recordInteractions(Collection<Interaction> notes, Instant now) {
        var gains = new HashMap<UserId, Double>();
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (var interaction : notes) {
            var counted =
                    interactions.computeIfAbsent(new DailyInteraction(interaction.from(), day), _ -> new HashMap<>());
            var before = counted.getOrDefault(interaction.target(), 0.0);
            var hasRoom = counted.containsKey(interaction.target()) || counted.size() < TARGETS_A_DAY;
            if (interaction.weight() > before && hasRoom) {
                counted.put(interaction.target(), interaction.weight());
                gains.merge(interaction.target(), interaction.weight() - before, Double::sum);
            }
        }
        return gains;
    }

    @Override
    public synchronized void addScores(Collection<ScoreIncrease> gains, Instant now) {
        gains.forEach(scoreIncrease -> scoreIncrease.segments().forEach(segment -> add(scoreIncrease, segment, now)));
    }

    private void add(ScoreIncrease scoreIncrease, Segment segment, Instant now) {
        scores.computeIfAbsent(segment, _ -> new HashMap<>())
                .merge(scoreIncrease.target(), scoreIncrease.weight() * factor(now), Double::sum);
    }

    private static double factor(Instant now) {
        return Math.pow(2, Duration.between(EPOCH, now).toMillis() / HALF_LIFE);
    }

    @Override
    public synchronized void grantStartScores(Collection<ScoreIncrease> gains, Instant now) {
        gains.forEach(scoreIncrease -> scoreIncrease.segments().stream()
                .filter(segment -> startScores.add(new StartScoreGrant(scoreIncrease.target(), segment)))
                .forEach(segment -> add(scoreIncrease, segment, now)));
    }

    @Override
    public synchronized void remove(UserId user, Collection<Segment> segments) {
        segments.forEach(
                segment -> scores.getOrDefault(segment, new HashMap<>()).remove(user));
    }

    @Override
    public synchronized Map<Segment, List<RankedUser>> ranking(Collection<Segment> segments, long slot) {
        return segments.stream()
                .distinct()
                .collect(Collectors.toMap(
                        segment -> segment,
                        segment -> rankings.computeIfAbsent(new RankingKey(segment, slot), _ -> best(segment))));
    }

    private List<RankedUser> best(Segment segment) {
        return scores.getOrDefault(segment, Map.of()).entrySet().stream()
                .map(entry -> new RankedUser(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(RankedUser::score).reversed())
                .limit(MAX_USERS)
                .toList();
    }
}
