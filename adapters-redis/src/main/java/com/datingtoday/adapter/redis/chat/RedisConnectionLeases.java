package com.datingtoday.adapter.redis.chat;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A hash for each user: of each connection, named by instance and number, the moment at which it is forgotten. */
@Component
record RedisConnectionLeases(RedisExecutor link, InstanceName instance) implements ConnectionLeases {

    private static final LuaScript OPEN = LuaScript.read(RedisConnectionLeases.class, "open.lua");
    private static final LuaScript KEEP = LuaScript.read(RedisConnectionLeases.class, "keep.lua");
    private static final LuaScript CONNECTED = LuaScript.read(RedisConnectionLeases.class, "connected.lua");

    /** Kept every half minute; one may be missed. */
    private static final String KEPT = Long.toString(Duration.ofSeconds(90).toMillis());

    /** So many users a round trip: it stays far below what a round trip may take. */
    private static final int BATCH = 500;

    private String name(Connection connection) {
        return instance.value() + "/" + connection.id();
    }

    @Override
    public boolean acquire(Connection connection, int most) {
        var keys = List.of(ChatKeys.sockets(connection.user()));
        return !link.execute(
                        "sockets.open",
                        redisPipeline ->
                                redisPipeline.runScript(OPEN, keys, name(connection), Integer.toString(most), KEPT))
                .resultNow()
                .isEmpty();
    }

    @Override
    public void renew(Collection<Connection> sockets) {
        sockets.stream().collect(groupingBy(Connection::user)).entrySet().stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> link.execute(
                        "sockets.keep",
                        redisPipeline -> batch.stream()
                                .map(user -> redisPipeline.runScript(
                                        KEEP, List.of(ChatKeys.sockets(user.getKey())), kept(user.getValue())))
                                .toList()));
    }

    private String[] kept(List<Connection> sockets) {
        return Stream.concat(Stream.of(KEPT), sockets.stream().map(this::name)).toArray(String[]::new);
    }

    @Override
    public void release(Connection connection) {
        link.execute(
                "sockets.close",
                redisPipeline -> redisPipeline.commands().hdel(ChatKeys.sockets(connection.user()), name(connection)));
    }

    @Override
    public boolean isConnected(UserId user) {
        return !link.execute(
                        "sockets.connected",
                        redisPipeline -> redisPipeline.runScript(CONNECTED, List.of(ChatKeys.sockets(user))))
                .resultNow()
                .isEmpty();
    }
}
