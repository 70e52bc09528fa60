package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.RankedUser;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Reads rankings, and creates those that do not exist yet. */
record RankingReader(RedisExecutor executor, PopularityKeys keys) {

    private static final LuaScript RANKING = LuaScript.load(RankingReader.class, "ranking.lua");
    private static final String MAX_ENTRIES = "500";

    /** Reads all rankings in one round trip. */
    Map<RankingKey, List<RankedUser>> load(List<RankingKey> rankingKeys) {
        var texts = executor.execute("Popularity.ranking", pipeline -> {
            var replies = new HashMap<RankingKey, Future<List<String>>>();
            rankingKeys.forEach(rankingKey -> replies.put(rankingKey, request(pipeline, rankingKey)));
            return replies;
        });
        var read = new HashMap<RankingKey, List<RankedUser>>();
        texts.forEach((rankingKey, text) ->
                read.put(rankingKey, decode(text.resultNow().getFirst())));
        return read;
    }

    private Future<List<String>> request(RedisPipeline pipeline, RankingKey rankingKey) {
        var slotStart = Instant.ofEpochSecond(rankingKey.slot() * Popularity.SLOT_SECONDS);
        var epoch = keys.decay().epoch(slotStart);
        return pipeline.runScript(
                RANKING,
                List.of(
                        keys.ranking(rankingKey),
                        keys.scores(rankingKey.segment(), epoch),
                        keys.scores(rankingKey.segment(), epoch - 1)),
                MAX_ENTRIES,
                Integer.toString(Popularity.RANKING_LIFETIME_SECONDS),
                Double.toString(ForwardDecay.PREVIOUS_EPOCH_WEIGHT));
    }

    private static List<RankedUser> decode(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var fields = text.split(" ", -1);
        var ranked = new ArrayList<RankedUser>(fields.length / 2);
        for (int i = 0; i + 1 < fields.length; i += 2) {
            ranked.add(new RankedUser(new UserId(Long.parseLong(fields[i])), Double.parseDouble(fields[i + 1])));
        }
        return List.copyOf(ranked);
    }
}
