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

/** A set of people for each sender and words. */
@Component
record RedisDuplicateTextCounter(RedisExecutor link) implements DuplicateTextCounter {

    private static final LuaScript NOTE = LuaScript.read(RedisDuplicateTextCounter.class, "note.lua");

    @Override
    public Optional<Instant> record(UserId from, UserId to, String words, RateLimit limit, Instant now) {
        var keys = List.of(ChatKeys.alike(from, words));
        return link
                .execute(
                        "alike.note",
                        redisPipeline -> redisPipeline.runScript(
                                NOTE,
                                keys,
                                Long.toString(to.value()),
                                Integer.toString(limit.limit()),
                                Long.toString(limit.period().toMillis())))
                .resultNow()
                .stream()
                .findFirst()
                .map(left -> now.plusMillis(Long.parseLong(left)));
    }
}
