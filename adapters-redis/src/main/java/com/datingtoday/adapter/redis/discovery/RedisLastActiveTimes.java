package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.port.LastActiveTimes;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Writes what is read together with profiles. */
@Component
record RedisLastActiveTimes(RedisExecutor link) implements LastActiveTimes {

    @Override
    public void record(Collection<UserId> users, Instant now) {
        if (users.isEmpty()) {
            return;
        }
        var text = LastActiveCodec.encode(now);
        var seconds = LastActiveCodec.KEPT.toSeconds();
        link.execute(
                "presence.active",
                redisPipeline -> users.stream()
                        .map(user -> redisPipeline.commands().setex(LastActiveCodec.key(user), seconds, text))
                        .toList());
    }
}
