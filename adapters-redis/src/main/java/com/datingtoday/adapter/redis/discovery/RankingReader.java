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

/** Reads snapshots, and makes those that nobody has made yet. */
record RankingReader(RedisExecutor link, PopularityKeys keys) {

    private static final LuaScript SNAPSHOT = LuaScript.read(RankingReader.class, "snapshot.lua");
    private static final String LONGEST = "500";

    /** All of these, in one round trip. */
    Map<RankingKey, List<RankedUser>> read(List<RankingKey> snapshots) {
        var texts = link.execute("popularity.snapshot", redisPipeline -> {
            var asked = new HashMap<RankingKey, Future<List<String>>>();
            snapshots.forEach(rankingKey -> asked.put(rankingKey, ask(redisPipeline, rankingKey)));
            return asked;
        });
        var read = new HashMap<RankingKey, List<RankedUser>>();
        texts.forEach((rankingKey, text) ->
                read.put(rankingKey, ranked(text.resultNow().getFirst())));
        return read;
    }

    private Future<List<String>> ask(RedisPipeline redisPipeline, RankingKey rankingKey) {
        var begin = Instant.ofEpochSecond(rankingKey.slot() * Popularity.SLOT_SECONDS);
        var epoch = keys.decay().epoch(begin);
        return redisPipeline.runScript(
                SNAPSHOT,
                List.of(
                        keys.snapshot(rankingKey),
                        keys.scores(rankingKey.segment(), epoch),
                        keys.scores(rankingKey.segment(), epoch - 1)),
                LONGEST,
                Integer.toString(Popularity.SNAPSHOT_LASTS_SECONDS),
                Double.toString(ForwardDecay.WORTH_OF_EPOCH_BEFORE));
    }

    private static List<RankedUser> ranked(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var words = text.split(" ", -1);
        var ranked = new ArrayList<RankedUser>(words.length / 2);
        for (int i = 0; i + 1 < words.length; i += 2) {
            ranked.add(new RankedUser(new UserId(Long.parseLong(words[i])), Double.parseDouble(words[i + 1])));
        }
        return List.copyOf(ranked);
    }
}
