package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.port.Presences;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Writes what is read together with profiles. */
@Component
record RedisPresences(RedisExecutor link) implements Presences {

    @Override
    public void active(Collection<UserId> users, Instant now) {
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
