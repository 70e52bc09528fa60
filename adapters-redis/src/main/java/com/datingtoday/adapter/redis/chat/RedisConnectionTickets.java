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

/** A key for each ticket, named by its hash. */
@Component
record RedisConnectionTickets(RedisExecutor link) implements ConnectionTickets {

    private static final LuaScript TAKE = LuaScript.read(RedisConnectionTickets.class, "take.lua");

    @Override
    public void put(String ticket, ConnectionOwner owner, Duration lifetime) {
        var text = owner.user().value() + " " + owner.session();
        link.execute(
                "ticket.add",
                redisPipeline -> redisPipeline.commands().psetex(ChatKeys.ticket(ticket), lifetime.toMillis(), text));
    }

    @Override
    public Optional<ConnectionOwner> consume(String ticket) {
        return link
                .execute(
                        "ticket.take", redisPipeline -> redisPipeline.runScript(TAKE, List.of(ChatKeys.ticket(ticket))))
                .resultNow()
                .stream()
                .findFirst()
                .map(text -> text.split(" ", 2))
                .map(words -> new ConnectionOwner(new UserId(Long.parseLong(words[0])), words[1]));
    }
}
