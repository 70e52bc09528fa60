package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.ActivityKeys;
import com.datingtoday.adapter.redis.shared.RedisLink;
import com.datingtoday.application.discovery.port.Presences;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Writes what is read together with profiles. */
@Component
record RedisPresences(RedisLink link) implements Presences {

    @Override
    public void active(Collection<UserId> users, Instant now) {
        if (users.isEmpty()) {
            return;
        }
        var text = ActivityKeys.write(now);
        var seconds = ActivityKeys.KEPT.toSeconds();
        link.roundTrip(
                "presence.active",
                flush -> users.stream()
                        .map(user -> flush.redis().setex(ActivityKeys.key(user), seconds, text))
                        .toList());
    }
}
