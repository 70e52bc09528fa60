package com.datingtoday.adapter.redis.discovery;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.CoalescingCache;
import com.datingtoday.adapter.redis.shared.LuaScript;
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
 * Stores one sorted set of {@link ForwardDecay decaying} scores per segment, trimmed to the users who can appear in a
 * list. Scores of a ranking are those of the epoch at the start of its slot, so they are comparable between segments.
 */
@Component
final class RedisPopularity implements Popularity {

    private static final LuaScript RECORD_INTERACTIONS =
            LuaScript.load(RedisPopularity.class, "record-interactions.lua");
    private static final LuaScript ADD_SCORES = LuaScript.load(RedisPopularity.class, "add-scores.lua");
    private static final LuaScript GRANT_START_SCORES = LuaScript.load(RedisPopularity.class, "grant-start-scores.lua");

    /** Time to live of the recorded interactions: longer than the UTC day that the key covers. */
    private static final Duration INTERACTION_TTL = Duration.ofDays(2);

    /** Time to live of the record of start scores: longer than a user is a newcomer. */
    private static final Duration START_SCORE_TTL = Duration.ofDays(8);

    private static final Duration MIN_SCORE_TTL = Duration.ofDays(60);

    /** Time to live of scores in half-lives, after which a score has a thousandth of its weight. */
    private static final int TTL_HALF_LIVES = 10;

    private static final String TRIM_ABOVE = "1200";
    private static final String TRIM_TO = "1000";

    /** Maximum number of score increases per script, because a script blocks Redis. */
    private static final int SCRIPT_BATCH = 200;

    private final RedisExecutor executor;
    private final PopularitySettings settings;
    private final ForwardDecay forwardDecay;
    private final PopularityKeys keys;
    private final RankingReader rankingReader;
    private final CoalescingCache<RankingKey, List<RankedUser>> cache;
    private final Clock clock;

    RedisPopularity(
            RedisExecutor executor,
            PopularitySettings settings,
            CoalescingCache<RankingKey, List<RankedUser>> memory,
            Clock clock) {
        this.executor = executor;
        this.settings = settings;
        this.forwardDecay = new ForwardDecay(settings.halfLife());
        this.keys = new PopularityKeys(forwardDecay);
        this.rankingReader = new RankingReader(executor, keys);
        this.cache = memory;
        this.clock = clock;
    }

    @Override
    public Map<UserId, Double> recordInteractions(Collection<Interaction> interactions, Instant now) {
        var increases = new HashMap<UserId, Double>();
        if (!interactions.isEmpty()) {
            executor.execute("Popularity.recordInteractions", pipeline -> runRecordScripts(pipeline, interactions, now))
                    .forEach(answer -> addIncreases(answer.resultNow(), increases));
        }
        return increases;
    }

    private List<Future<List<String>>> runRecordScripts(
            RedisPipeline pipeline, Collection<Interaction> interactions, Instant now) {
        return interactions.stream().collect(groupingBy(Interaction::from)).entrySet().stream()
                .map(group -> pipeline.runScript(
                        RECORD_INTERACTIONS,
                        List.of(PopularityKeys.interactions(group.getKey(), now)),
                        values(group.getValue())))
                .toList();
    }

    private String[] values(List<Interaction> interactions) {
        return Stream.concat(
                        Stream.of(
                                Long.toString(INTERACTION_TTL.toMillis()),
                                Integer.toString(settings.maxTargetsPerDay())),
                        interactions.stream()
                                .flatMap(interaction ->
                                        Stream.of(name(interaction.target()), Double.toString(interaction.weight()))))
                .toArray(String[]::new);
    }

    private static void addIncreases(List<String> answer, Map<UserId, Double> increases) {
        for (int i = 0; i < answer.size(); i += 2) {
            increases.merge(
                    new UserId(Long.parseLong(answer.get(i))), Double.parseDouble(answer.get(i + 1)), Double::sum);
        }
    }

    @Override
    public void addScores(Collection<ScoreIncrease> increases, Instant now) {
        if (increases.stream()
                .anyMatch(scoreIncrease -> !scoreIncrease.segments().isEmpty())) {
            executor.execute("Popularity.addScores", pipeline -> runAddScripts(pipeline, increases, now));
        }
    }

    private record SegmentScore(Segment segment, UserId user, double weight) {}

    private List<Future<List<String>>> runAddScripts(
            RedisPipeline pipeline, Collection<ScoreIncrease> increases, Instant now) {
        var epoch = forwardDecay.epoch(now);
        return increases.stream()
                .flatMap(scoreIncrease -> scoreIncrease.segments().stream()
                        .map(segment -> new SegmentScore(segment, scoreIncrease.target(), scoreIncrease.weight())))
                .collect(groupingBy(SegmentScore::segment))
                .entrySet()
                .stream()
                .flatMap(group -> group.getValue().stream()
                        .gather(Gatherers.windowFixed(SCRIPT_BATCH))
                        .map(scores ->
                                pipeline.runScript(ADD_SCORES, scores(group.getKey(), epoch), values(scores, now))))
                .toList();
    }

    private List<String> scores(Segment segment, long epoch) {
        return List.of(keys.scores(segment, epoch), keys.scores(segment, epoch - 1));
    }

    private String[] values(List<SegmentScore> scores, Instant now) {
        var factor = forwardDecay.factor(now);
        return Stream.concat(
                        Stream.of(
                                Long.toString(scoreTtl().toMillis()),
                                Double.toString(ForwardDecay.PREVIOUS_EPOCH_WEIGHT),
                                TRIM_ABOVE,
                                TRIM_TO),
                        scores.stream()
                                .flatMap(segmentScore -> Stream.of(
                                        name(segmentScore.user()), Double.toString(segmentScore.weight() * factor))))
                .toArray(String[]::new);
    }

    private Duration scoreTtl() {
        var decayTime = settings.halfLife().multipliedBy(TTL_HALF_LIVES);
        return decayTime.compareTo(MIN_SCORE_TTL) > 0 ? decayTime : MIN_SCORE_TTL;
    }

    /** Adds the start scores after it has claimed them. If Redis fails in between, the user does not receive them. */
    @Override
    public void grantStartScores(Collection<ScoreIncrease> increases, Instant now) {
        var newcomers = increases.stream()
                .filter(scoreIncrease -> !scoreIncrease.segments().isEmpty())
                .toList();
        if (newcomers.isEmpty()) {
            return;
        }
        var requests = executor.execute(
                "Popularity.grantStartScores",
                pipeline -> newcomers.stream()
                        .map(scoreIncrease -> requestStartScores(pipeline, scoreIncrease))
                        .toList());
        addScores(requests.stream().map(StartScoreRequest::grantedIncrease).toList(), now);
    }

    /** Start scores of a newcomer, with the names of the segments that have not granted one yet. */
    private record StartScoreRequest(ScoreIncrease increase, Future<List<String>> firstSegments) {

        ScoreIncrease grantedIncrease() {
            var first = firstSegments.resultNow();
            return new ScoreIncrease(
                    increase.target(),
                    increase.weight(),
                    increase.segments().stream()
                            .filter(segment -> first.contains(PopularityKeys.segmentName(segment)))
                            .toList());
        }
    }

    private static StartScoreRequest requestStartScores(RedisPipeline pipeline, ScoreIncrease scoreIncrease) {
        var values = Stream.concat(
                Stream.of(Long.toString(START_SCORE_TTL.toMillis())),
                scoreIncrease.segments().stream().map(PopularityKeys::segmentName));
        var key = PopularityKeys.startScores(scoreIncrease.target());
        return new StartScoreRequest(
                scoreIncrease, pipeline.runScript(GRANT_START_SCORES, List.of(key), values.toArray(String[]::new)));
    }

    /**
     * Removes the user, also from the scores of the previous epoch, which may not be copied to the current epoch yet.
     */
    @Override
    public void remove(UserId user, Collection<Segment> segments) {
        if (segments.isEmpty()) {
            return;
        }
        var epoch = forwardDecay.epoch(clock.instant());
        executor.execute(
                "Popularity.remove",
                pipeline -> segments.stream()
                        .flatMap(segment -> scores(segment, epoch).stream())
                        .map(key -> pipeline.commands().zrem(key, name(user)))
                        .toList());
    }

    private static String name(UserId user) {
        return Long.toString(user.value());
    }

    @Override
    public Map<Segment, List<RankedUser>> ranking(Collection<Segment> segments, long slot) {
        var rankingKeys =
                segments.stream().map(segment -> new RankingKey(segment, slot)).toList();
        var found = new HashMap<Segment, List<RankedUser>>();
        cache.getAll(rankingKeys, rankingReader::load)
                .forEach((rankingKey, users) -> found.put(rankingKey.segment(), users));
        return found;
    }
}
