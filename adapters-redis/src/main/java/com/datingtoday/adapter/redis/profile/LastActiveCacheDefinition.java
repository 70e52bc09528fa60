package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Last-active times. Redis is their only source, so a missing or damaged value is unknown. */
record LastActiveCacheDefinition() implements CacheDefinition<UserId, LastActive> {

    private static final String UNKNOWN = "";

    @Override
    public String key(UserId user) {
        return LastActiveCodec.key(user);
    }

    /** Reads one key per command, because each key is in its own slot. */
    @Override
    public Supplier<List<@Nullable String>> fetch(RedisPipeline pipeline, List<UserId> users) {
        var texts =
                users.stream().map(user -> pipeline.commands().get(key(user))).toList();
        return () -> {
            var values = new ArrayList<@Nullable String>(texts.size());
            texts.forEach(text -> {
                var value = text.resultNow();
                values.add(value == null ? UNKNOWN : value);
            });
            return values;
        };
    }

    @Override
    public String encode(LastActive lastActive) {
        return lastActive.last() == null ? UNKNOWN : LastActiveCodec.encode(lastActive.last());
    }

    @Override
    public LastActive decode(UserId user, String text) {
        return new LastActive(LastActiveCodec.decode(text));
    }

    @Override
    public Duration maxAge(LastActive lastActive) {
        return LastActiveCodec.TTL;
    }
}
