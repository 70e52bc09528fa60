package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.chat.port.AlikeMessages;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A set of people for each sender and words. */
@Component
record RedisAlikeMessages(RedisExecutor link) implements AlikeMessages {

    private static final LuaScript NOTE = LuaScript.read(RedisAlikeMessages.class, "note.lua");

    @Override
    public Optional<Instant> note(UserId from, UserId to, String words, Limit limit, Instant now) {
        var keys = List.of(ChatKeys.alike(from, words));
        return link
                .execute(
                        "alike.note",
                        redisPipeline -> redisPipeline.runScript(
                                NOTE,
                                keys,
                                Long.toString(to.value()),
                                Integer.toString(limit.most()),
                                Long.toString(limit.time().toMillis())))
                .resultNow()
                .stream()
                .findFirst()
                .map(left -> now.plusMillis(Long.parseLong(left)));
    }
}
