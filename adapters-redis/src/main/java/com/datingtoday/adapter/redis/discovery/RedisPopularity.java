package com.datingtoday.adapter.redis.discovery;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.PopularitySettings;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A sorted set of {@link Decay decaying} scores for each segment, trimmed to those who might come into a list. Scores of a
 * snapshot are those of the epoch in which its slot begins, as they stand: so they can be compared from one segment to
 * another.
 */
@Component
final class RedisPopularity implements Popularity {

    private static final LuaScript ADMIT = LuaScript.read(RedisPopularity.class, "admit.lua");
    private static final LuaScript GAIN = LuaScript.read(RedisPopularity.class, "gain.lua");
    private static final LuaScript WELCOME = LuaScript.read(RedisPopularity.class, "welcome.lua");

    /** Longer than the day for which it is. */
    private static final Duration NOTED = Duration.ofDays(2);

    /** Longer than somebody is a newcomer. */
    private static final Duration WELCOMED = Duration.ofDays(8);

    private static final Duration KEPT = Duration.ofDays(60);

    /** After so many half-lives without any attention, what is left is worth a thousandth. */
    private static final int HALF_LIVES_KEPT = 10;

    private static final String MANY = "1200";
    private static final String TRIMMED = "1000";

    /** So many gains a script: meanwhile, Redis does nothing else. */
    private static final int SCRIPT = 200;

    private final RedisExecutor link;
    private final PopularitySettings settings;
    private final Decay decay;
    private final PopularityKeys keys;
    private final SnapshotReading reading;
    private final RecentReads<Snapshot, List<Ranked>> memory;
    private final Clock clock;

    RedisPopularity(
            RedisExecutor link, PopularitySettings settings, RecentReads<Snapshot, List<Ranked>> memory, Clock clock) {
        this.link = link;
        this.settings = settings;
        this.decay = new Decay(settings.halfLife());
        this.keys = new PopularityKeys(decay);
        this.reading = new SnapshotReading(link, keys);
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public Map<UserId, Double> admit(Collection<Note> notes, Instant now) {
        var gains = new HashMap<UserId, Double>();
        if (!notes.isEmpty()) {
            link.execute("popularity.admit", redisPipeline -> admit(redisPipeline, notes, now))
                    .forEach(answer -> gather(answer.resultNow(), gains));
        }
        return gains;
    }

    private List<Future<List<String>>> admit(RedisPipeline redisPipeline, Collection<Note> notes, Instant now) {
        return notes.stream().collect(groupingBy(Note::from)).entrySet().stream()
                .map(group ->
                        redisPipeline.runScript(ADMIT, List.of(PopularityKeys.noted(group.getKey(), now)), values(group.getValue())))
                .toList();
    }

    private String[] values(List<Note> notes) {
        return Stream.concat(
                        Stream.of(Long.toString(NOTED.toMillis()), Integer.toString(settings.targetsADay())),
                        notes.stream().flatMap(note -> Stream.of(name(note.target()), Double.toString(note.weight()))))
                .toArray(String[]::new);
    }

    private static void gather(List<String> answer, Map<UserId, Double> gains) {
        for (int i = 0; i < answer.size(); i += 2) {
            gains.merge(new UserId(Long.parseLong(answer.get(i))), Double.parseDouble(answer.get(i + 1)), Double::sum);
        }
    }

    @Override
    public void add(Collection<Gain> gains, Instant now) {
        if (gains.stream().anyMatch(gain -> !gain.segments().isEmpty())) {
            link.execute("popularity.add", redisPipeline -> add(redisPipeline, gains, now));
        }
    }

    private record Share(Segment segment, UserId user, double weight) {}

    private List<Future<List<String>>> add(RedisPipeline redisPipeline, Collection<Gain> gains, Instant now) {
        var epoch = decay.epoch(now);
        return gains.stream()
                .flatMap(gain ->
                        gain.segments().stream().map(segment -> new Share(segment, gain.target(), gain.weight())))
                .collect(groupingBy(Share::segment))
                .entrySet()
                .stream()
                .flatMap(group -> group.getValue().stream()
                        .gather(Gatherers.windowFixed(SCRIPT))
                        .map(shares -> redisPipeline.runScript(GAIN, scores(group.getKey(), epoch), values(shares, now))))
                .toList();
    }

    private List<String> scores(Segment segment, long epoch) {
        return List.of(keys.scores(segment, epoch), keys.scores(segment, epoch - 1));
    }

    private String[] values(List<Share> shares, Instant now) {
        var factor = decay.factor(now);
        return Stream.concat(
                        Stream.of(
                                Long.toString(kept().toMillis()),
                                Double.toString(Decay.WORTH_OF_EPOCH_BEFORE),
                                MANY,
                                TRIMMED),
                        shares.stream()
                                .flatMap(share ->
                                        Stream.of(name(share.user()), Double.toString(share.weight() * factor))))
                .toArray(String[]::new);
    }

    private Duration kept() {
        var decayed = settings.halfLife().multipliedBy(HALF_LIVES_KEPT);
        return decayed.compareTo(KEPT) > 0 ? decayed : KEPT;
    }

    /** First they are claimed, then counted: if Redis goes away in between, they have missed their start. */
    @Override
    public void welcome(Collection<Gain> gains, Instant now) {
        var welcome = gains.stream().filter(gain -> !gain.segments().isEmpty()).toList();
        if (welcome.isEmpty()) {
            return;
        }
        var claims = link.execute(
                "popularity.welcome",
                redisPipeline -> welcome.stream().map(gain -> claim(redisPipeline, gain)).toList());
        add(claims.stream().map(Claim::granted).toList(), now);
    }

    /** A newcomer, and the names of the segments where he comes for the first time. */
    private record Claim(Gain gain, Future<List<String>> names) {

        Gain granted() {
            var first = names.resultNow();
            return new Gain(
                    gain.target(),
                    gain.weight(),
                    gain.segments().stream()
                            .filter(segment -> first.contains(PopularityKeys.name(segment)))
                            .toList());
        }
    }

    private static Claim claim(RedisPipeline redisPipeline, Gain gain) {
        var values = Stream.concat(
                Stream.of(Long.toString(WELCOMED.toMillis())),
                gain.segments().stream().map(PopularityKeys::name));
        var key = PopularityKeys.welcomed(gain.target());
        return new Claim(gain, redisPipeline.runScript(WELCOME, List.of(key), values.toArray(String[]::new)));
    }

    /** In the epoch before, too: it might not have been brought over yet. */
    @Override
    public void leave(UserId user, Collection<Segment> segments) {
        if (segments.isEmpty()) {
            return;
        }
        var epoch = decay.epoch(clock.instant());
        link.execute(
                "popularity.leave",
                redisPipeline -> segments.stream()
                        .flatMap(segment -> scores(segment, epoch).stream())
                        .map(key -> redisPipeline.commands().zrem(key, name(user)))
                        .toList());
    }

    private static String name(UserId user) {
        return Long.toString(user.value());
    }

    @Override
    public Map<Segment, List<Ranked>> snapshot(Collection<Segment> segments, long slot) {
        var wanted =
                segments.stream().map(segment -> new Snapshot(segment, slot)).toList();
        var found = new HashMap<Segment, List<Ranked>>();
        memory.read(wanted, reading::read).forEach((snapshot, people) -> found.put(snapshot.segment(), people));
        return found;
    }
}
