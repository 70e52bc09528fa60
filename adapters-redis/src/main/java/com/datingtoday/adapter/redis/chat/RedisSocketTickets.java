package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.chat.port.SocketTickets;
import com.datingtoday.domain.chat.SocketOwner;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A key for each ticket, named by its hash. */
@Component
record RedisSocketTickets(RedisExecutor link) implements SocketTickets {

    private static final LuaScript TAKE = LuaScript.read(RedisSocketTickets.class, "take.lua");

    @Override
    public void add(String ticket, SocketOwner owner, Duration lifetime) {
        var text = owner.user().value() + " " + owner.session();
        link.execute("ticket.add", redisPipeline -> redisPipeline.commands().psetex(ChatKeys.ticket(ticket), lifetime.toMillis(), text));
    }

    @Override
    public Optional<SocketOwner> take(String ticket) {
        return link
                .execute("ticket.take", redisPipeline -> redisPipeline.runScript(TAKE, List.of(ChatKeys.ticket(ticket))))
                .resultNow()
                .stream()
                .findFirst()
                .map(text -> text.split(" ", 2))
                .map(words -> new SocketOwner(new UserId(Long.parseLong(words[0])), words[1]));
    }
}
