package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.Ranked;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Reads snapshots, and makes those that nobody has made yet. */
record SnapshotReading(RedisExecutor link, PopularityKeys keys) {

    private static final LuaScript SNAPSHOT = LuaScript.read(SnapshotReading.class, "snapshot.lua");
    private static final String LONGEST = "500";

    /** All of these, in one round trip. */
    Map<Snapshot, List<Ranked>> read(List<Snapshot> snapshots) {
        var texts = link.execute("popularity.snapshot", redisPipeline -> {
            var asked = new HashMap<Snapshot, Future<List<String>>>();
            snapshots.forEach(snapshot -> asked.put(snapshot, ask(redisPipeline, snapshot)));
            return asked;
        });
        var read = new HashMap<Snapshot, List<Ranked>>();
        texts.forEach(
                (snapshot, text) -> read.put(snapshot, ranked(text.resultNow().getFirst())));
        return read;
    }

    private Future<List<String>> ask(RedisPipeline redisPipeline, Snapshot snapshot) {
        var begin = Instant.ofEpochSecond(snapshot.slot() * Popularity.SLOT_SECONDS);
        var epoch = keys.decay().epoch(begin);
        return redisPipeline.runScript(
                SNAPSHOT,
                List.of(
                        keys.snapshot(snapshot),
                        keys.scores(snapshot.segment(), epoch),
                        keys.scores(snapshot.segment(), epoch - 1)),
                LONGEST,
                Integer.toString(Popularity.SNAPSHOT_LASTS_SECONDS),
                Double.toString(Decay.WORTH_OF_EPOCH_BEFORE));
    }

    private static List<Ranked> ranked(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var words = text.split(" ", -1);
        var ranked = new ArrayList<Ranked>(words.length / 2);
        for (int i = 0; i + 1 < words.length; i += 2) {
            ranked.add(new Ranked(new UserId(Long.parseLong(words[i])), Double.parseDouble(words[i + 1])));
        }
        return List.copyOf(ranked);
    }
}
