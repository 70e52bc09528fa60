package com.datingtoday.adapter.redis.chat;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.chat.LiveEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Publishes each event to the channels of the instances on which the user has connections. A script reads the
 * connection leases and publishes.
 */
@Component
record RedisLiveEventPublisher(RedisExecutor executor) implements LiveEventPublisher {

    private static final Logger log = LoggerFactory.getLogger(RedisLiveEventPublisher.class);
    private static final LuaScript PUBLISH = LuaScript.load(RedisLiveEventPublisher.class, "publish.lua");

    @Override
    public void publish(Collection<LiveEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var byUser = events.stream()
                .collect(groupingBy(LiveEvent::user, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        try {
            executor.execute(
                    "LiveEventPublisher.publish",
                    pipeline -> byUser.entrySet().stream()
                            .map(user -> pipeline.runScript(
                                    PUBLISH, List.of(ChatKeys.connections(user.getKey())), values(user.getValue())))
                            .toList());
        } catch (DependencyUnavailableException unavailable) {
            log.debug("live events not published dependency=REDIS", unavailable);
        }
    }

    private static String[] values(List<LiveEvent> events) {
        return Stream.concat(Stream.of(ChatKeys.channel("")), events.stream().map(LiveEventCodec::encode))
                .toArray(String[]::new);
    }
}
