package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.chat.port.ConnectionTickets;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stores one key per ticket, named by the hash of the ticket. */
@Component
record RedisConnectionTickets(RedisExecutor executor) implements ConnectionTickets {

    private static final LuaScript CONSUME = LuaScript.load(RedisConnectionTickets.class, "consume.lua");

    @Override
    public void put(String ticket, ConnectionOwner owner, Duration lifetime) {
        var text = owner.user().value() + " " + owner.session();
        executor.execute(
                "ConnectionTickets.put",
                pipeline -> pipeline.commands().psetex(ChatKeys.ticket(ticket), lifetime.toMillis(), text));
    }

    @Override
    public Optional<ConnectionOwner> consume(String ticket) {
        return executor
                .execute(
                        "ConnectionTickets.consume",
                        pipeline -> pipeline.runScript(CONSUME, List.of(ChatKeys.ticket(ticket))))
                .resultNow()
                .stream()
                .findFirst()
                .map(text -> text.split(" ", 2))
                .map(fields -> new ConnectionOwner(new UserId(Long.parseLong(fields[0])), fields[1]));
    }
}
