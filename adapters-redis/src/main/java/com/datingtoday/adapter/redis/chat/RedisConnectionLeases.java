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

/**
 * Stores one hash per user, with an expiry time per connection. The field is the instance name and the connection id.
 */
@Component
record RedisConnectionLeases(RedisExecutor executor, InstanceName instance) implements ConnectionLeases {

    private static final LuaScript ACQUIRE = LuaScript.load(RedisConnectionLeases.class, "acquire.lua");
    private static final LuaScript RENEW = LuaScript.load(RedisConnectionLeases.class, "renew.lua");
    private static final LuaScript CONNECTED = LuaScript.load(RedisConnectionLeases.class, "connected.lua");

    /** Lifetime of a lease in milliseconds. Leases are renewed every 30 seconds, so one renewal may be missed. */
    private static final String LEASE_MILLIS =
            Long.toString(Duration.ofSeconds(90).toMillis());

    /** Maximum number of users per round trip; it keeps a round trip far below the command timeout. */
    private static final int BATCH = 500;

    private String name(Connection connection) {
        return instance.value() + "/" + connection.id();
    }

    @Override
    public boolean acquire(Connection connection, int maxConnections) {
        var keys = List.of(ChatKeys.connections(connection.user()));
        return !executor.execute(
                        "ConnectionLeases.acquire",
                        pipeline -> pipeline.runScript(
                                ACQUIRE, keys, name(connection), Integer.toString(maxConnections), LEASE_MILLIS))
                .resultNow()
                .isEmpty();
    }

    @Override
    public void renew(Collection<Connection> connections) {
        connections.stream().collect(groupingBy(Connection::user)).entrySet().stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> executor.execute(
                        "ConnectionLeases.renew",
                        pipeline -> batch.stream()
                                .map(user -> pipeline.runScript(
                                        RENEW,
                                        List.of(ChatKeys.connections(user.getKey())),
                                        renewArguments(user.getValue())))
                                .toList()));
    }

    private String[] renewArguments(List<Connection> connections) {
        return Stream.concat(Stream.of(LEASE_MILLIS), connections.stream().map(this::name))
                .toArray(String[]::new);
    }

    @Override
    public void release(Connection connection) {
        executor.execute(
                "ConnectionLeases.release",
                pipeline -> pipeline.commands().hdel(ChatKeys.connections(connection.user()), name(connection)));
    }

    @Override
    public boolean isConnected(UserId user) {
        return !executor.execute(
                        "ConnectionLeases.isConnected",
                        pipeline -> pipeline.runScript(CONNECTED, List.of(ChatKeys.connections(user))))
                .resultNow()
                .isEmpty();
    }
}
