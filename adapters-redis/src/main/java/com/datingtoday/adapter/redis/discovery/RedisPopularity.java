package com.datingtoday.adapter.redis.discovery;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.PopularitySettings;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
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
 * A sorted set of {@link ForwardDecay decaying} scores for each segment, trimmed to those who might come into a list. Scores of a
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
    private final ForwardDecay forwardDecay;
    private final PopularityKeys keys;
    private final RankingReader reading;
    private final CoalescingCache<RankingKey, List<RankedUser>> memory;
    private final Clock clock;

    RedisPopularity(
            RedisExecutor link,
            PopularitySettings settings,
            CoalescingCache<RankingKey, List<RankedUser>> memory,
            Clock clock) {
        this.link = link;
        this.settings = settings;
        this.forwardDecay = new ForwardDecay(settings.halfLife());
        this.keys = new PopularityKeys(forwardDecay);
        this.reading = new RankingReader(link, keys);
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public Map<UserId, Double> recordInteractions(Collection<Interaction> notes, Instant now) {
        var gains = new HashMap<UserId, Double>();
        if (!notes.isEmpty()) {
            link.execute("popularity.admit", redisPipeline -> admit(redisPipeline, notes, now))
                    .forEach(answer -> gather(answer.resultNow(), gains));
        }
        return gains;
    }

    private List<Future<List<String>>> admit(RedisPipeline redisPipeline, Collection<Interaction> notes, Instant now) {
        return notes.stream().collect(groupingBy(Interaction::from)).entrySet().stream()
                .map(group -> redisPipeline.runScript(
                        ADMIT, List.of(PopularityKeys.noted(group.getKey(), now)), values(group.getValue())))
                .toList();
    }

    private String[] values(List<Interaction> notes) {
        return Stream.concat(
                        Stream.of(Long.toString(NOTED.toMillis()), Integer.toString(settings.targetsADay())),
                        notes.stream()
                                .flatMap(interaction ->
                                        Stream.of(name(interaction.target()), Double.toString(interaction.weight()))))
                .toArray(String[]::new);
    }

    private static void gather(List<String> answer, Map<UserId, Double> gains) {
        for (int i = 0; i < answer.size(); i += 2) {
            gains.merge(new UserId(Long.parseLong(answer.get(i))), Double.parseDouble(answer.get(i + 1)), Double::sum);
        }
    }

    @Override
    public void addScores(Collection<ScoreIncrease> gains, Instant now) {
        if (gains.stream().anyMatch(scoreIncrease -> !scoreIncrease.segments().isEmpty())) {
            link.execute("popularity.add", redisPipeline -> add(redisPipeline, gains, now));
        }
    }

    private record SegmentScore(Segment segment, UserId user, double weight) {}

    private List<Future<List<String>>> add(RedisPipeline redisPipeline, Collection<ScoreIncrease> gains, Instant now) {
        var epoch = forwardDecay.epoch(now);
        return gains.stream()
                .flatMap(scoreIncrease -> scoreIncrease.segments().stream()
                        .map(segment -> new SegmentScore(segment, scoreIncrease.target(), scoreIncrease.weight())))
                .collect(groupingBy(SegmentScore::segment))
                .entrySet()
                .stream()
                .flatMap(group -> group.getValue().stream()
                        .gather(Gatherers.windowFixed(SCRIPT))
                        .map(shares ->
                                redisPipeline.runScript(GAIN, scores(group.getKey(), epoch), values(shares, now))))
                .toList();
    }

    private List<String> scores(Segment segment, long epoch) {
        return List.of(keys.scores(segment, epoch), keys.scores(segment, epoch - 1));
    }

    private String[] values(List<SegmentScore> shares, Instant now) {
        var factor = forwardDecay.factor(now);
        return Stream.concat(
                        Stream.of(
                                Long.toString(kept().toMillis()),
                                Double.toString(ForwardDecay.WORTH_OF_EPOCH_BEFORE),
                                MANY,
                                TRIMMED),
                        shares.stream()
                                .flatMap(segmentScore -> Stream.of(
                                        name(segmentScore.user()), Double.toString(segmentScore.weight() * factor))))
                .toArray(String[]::new);
    }

    private Duration kept() {
        var decayed = settings.halfLife().multipliedBy(HALF_LIVES_KEPT);
        return decayed.compareTo(KEPT) > 0 ? decayed : KEPT;
    }

    /** First they are claimed, then counted: if Redis goes away in between, they have missed their start. */
    @Override
    public void grantStartScores(Collection<ScoreIncrease> gains, Instant now) {
        var welcome = gains.stream()
                .filter(scoreIncrease -> !scoreIncrease.segments().isEmpty())
                .toList();
        if (welcome.isEmpty()) {
            return;
        }
        var claims = link.execute(
                "popularity.welcome",
                redisPipeline -> welcome.stream()
                        .map(scoreIncrease -> claim(redisPipeline, scoreIncrease))
                        .toList());
        addScores(claims.stream().map(StartScoreRequest::granted).toList(), now);
    }

    /** A newcomer, and the names of the segments where he comes for the first time. */
    private record StartScoreRequest(ScoreIncrease gain, Future<List<String>> names) {

        ScoreIncrease granted() {
            var first = names.resultNow();
            return new ScoreIncrease(
                    gain.target(),
                    gain.weight(),
                    gain.segments().stream()
                            .filter(segment -> first.contains(PopularityKeys.name(segment)))
                            .toList());
        }
    }

    private static StartScoreRequest claim(RedisPipeline redisPipeline, ScoreIncrease scoreIncrease) {
        var values = Stream.concat(
                Stream.of(Long.toString(WELCOMED.toMillis())),
                scoreIncrease.segments().stream().map(PopularityKeys::name));
        var key = PopularityKeys.welcomed(scoreIncrease.target());
        return new StartScoreRequest(
                scoreIncrease, redisPipeline.runScript(WELCOME, List.of(key), values.toArray(String[]::new)));
    }

    /** In the epoch before, too: it might not have been brought over yet. */
    @Override
    public void remove(UserId user, Collection<Segment> segments) {
        if (segments.isEmpty()) {
            return;
        }
        var epoch = forwardDecay.epoch(clock.instant());
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
    public Map<Segment, List<RankedUser>> ranking(Collection<Segment> segments, long slot) {
        var wanted =
                segments.stream().map(segment -> new RankingKey(segment, slot)).toList();
        var found = new HashMap<Segment, List<RankedUser>>();
        memory.read(wanted, reading::read).forEach((rankingKey, people) -> found.put(rankingKey.segment(), people));
        return found;
    }
}
