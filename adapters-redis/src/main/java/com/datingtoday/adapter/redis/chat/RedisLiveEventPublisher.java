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

/** Published to one channel for each instance, by whoever knows where the connections are: Redis. */
@Component
record RedisLiveEventPublisher(RedisExecutor link) implements LiveEventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLiveEventPublisher.class);
    private static final LuaScript TELL = LuaScript.read(RedisLiveEventPublisher.class, "tell.lua");

    @Override
    public void publish(Collection<LiveEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var byUser = events.stream()
                .collect(groupingBy(LiveEvent::user, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        try {
            link.execute(
                    "live.tell",
                    redisPipeline -> byUser.entrySet().stream()
                            .map(user -> redisPipeline.runScript(
                                    TELL, List.of(ChatKeys.sockets(user.getKey())), values(user.getValue())))
                            .toList());
        } catch (DependencyUnavailableException away) {
            LOG.debug("events were told to nobody", away);
        }
    }

    private static String[] values(List<LiveEvent> events) {
        return Stream.concat(Stream.of(ChatKeys.channel("")), events.stream().map(LiveEventCodec::write))
                .toArray(String[]::new);
    }
}
