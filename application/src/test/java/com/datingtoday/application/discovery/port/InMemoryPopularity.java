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

/** Popularity with a half-life of three days, for some years after 2026. */
public final class InMemoryPopularity implements Popularity {

    private static final int TARGETS_A_DAY = 200;
    private static final int LONGEST = 500;
    private static final double HALF_LIFE = Duration.ofDays(3).toMillis();
    private static final Instant LANDMARK = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<Noted, Map<UserId, Double>> noted = new HashMap<>();
    private final Map<Segment, Map<UserId, Double>> scores = new HashMap<>();
    private final Set<Welcomed> welcomed = new HashSet<>();
    private final Map<Snapshot, List<Ranked>> snapshots = new HashMap<>();

    private record Noted(UserId from, LocalDate day) {}

    private record Welcomed(UserId user, Segment segment) {}

    private record Snapshot(Segment segment, long slot) {}

    @Override
    public synchronized Map<UserId, Double> admit(Collection<Note> notes, Instant now) {
        var gains = new HashMap<UserId, Double>();
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (var note : notes) {
            var counted = noted.computeIfAbsent(new Noted(note.from(), day), _ -> new HashMap<>());
            var before = counted.getOrDefault(note.target(), 0.0);
            var hasRoom = counted.containsKey(note.target()) || counted.size() < TARGETS_A_DAY;
            if (note.weight() > before && hasRoom) {
                counted.put(note.target(), note.weight());
                gains.merge(note.target(), note.weight() - before, Double::sum);
            }
        }
        return gains;
    }

    @Override
    public synchronized void add(Collection<Gain> gains, Instant now) {
        gains.forEach(gain -> gain.segments().forEach(segment -> add(gain, segment, now)));
    }

    private void add(Gain gain, Segment segment, Instant now) {
        scores.computeIfAbsent(segment, _ -> new HashMap<>())
                .merge(gain.target(), gain.weight() * factor(now), Double::sum);
    }

    private static double factor(Instant now) {
        return Math.pow(2, Duration.between(LANDMARK, now).toMillis() / HALF_LIFE);
    }

    @Override
    public synchronized void welcome(Collection<Gain> gains, Instant now) {
        gains.forEach(gain -> gain.segments().stream()
                .filter(segment -> welcomed.add(new Welcomed(gain.target(), segment)))
                .forEach(segment -> add(gain, segment, now)));
    }

    @Override
    public synchronized void leave(UserId user, Collection<Segment> segments) {
        segments.forEach(
                segment -> scores.getOrDefault(segment, new HashMap<>()).remove(user));
    }

    @Override
    public synchronized Map<Segment, List<Ranked>> snapshot(Collection<Segment> segments, long slot) {
        return segments.stream()
                .distinct()
                .collect(Collectors.toMap(
                        segment -> segment,
                        segment -> snapshots.computeIfAbsent(new Snapshot(segment, slot), _ -> best(segment))));
    }

    private List<Ranked> best(Segment segment) {
        return scores.getOrDefault(segment, Map.of()).entrySet().stream()
                .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .limit(LONGEST)
                .toList();
    }
}
