package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.chat.port.DuplicateTextCounter;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stores a set of receivers per sender and text. */
@Component
record RedisDuplicateTextCounter(RedisExecutor executor) implements DuplicateTextCounter {

    private static final LuaScript RECORD = LuaScript.load(RedisDuplicateTextCounter.class, "record.lua");
    private static final LuaScript RELEASE = LuaScript.load(RedisDuplicateTextCounter.class, "release.lua");

    @Override
    public Optional<Instant> record(UserId from, UserId to, String textHash, RateLimit limit, Instant now) {
        var keys = List.of(ChatKeys.duplicateText(from, textHash));
        return executor
                .execute(
                        "DuplicateTextCounter.record",
                        pipeline -> pipeline.runScript(
                                RECORD,
                                keys,
                                Long.toString(to.value()),
                                Integer.toString(limit.limit()),
                                Long.toString(limit.period().toMillis())))
                .resultNow()
                .stream()
                .findFirst()
                .map(remaining -> now.plusMillis(Long.parseLong(remaining)));
    }

    @Override
    public void release(UserId from, UserId to, String textHash) {
        var keys = List.of(ChatKeys.duplicateText(from, textHash));
        executor.execute(
                        "DuplicateTextCounter.release",
                        pipeline -> pipeline.runScript(RELEASE, keys, Long.toString(to.value())))
                .resultNow();
    }
}
