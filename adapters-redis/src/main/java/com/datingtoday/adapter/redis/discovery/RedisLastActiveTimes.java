package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.discovery.port.LastActiveTimes;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Stores last-active times; the profile cache reads them. */
@Component
record RedisLastActiveTimes(RedisExecutor executor) implements LastActiveTimes {

    @Override
    public void record(Collection<UserId> users, Instant now) {
        if (users.isEmpty()) {
            return;
        }
        var text = LastActiveCodec.encode(now);
        var seconds = LastActiveCodec.TTL.toSeconds();
        executor.execute(
                "LastActiveTimes.record",
                pipeline -> users.stream()
                        .map(user -> pipeline.commands().setex(LastActiveCodec.key(user), seconds, text))
                        .toList());
    }
}
