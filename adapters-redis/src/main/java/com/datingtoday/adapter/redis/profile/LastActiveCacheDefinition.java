package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When people were here last. Redis alone knows that; what is not there, or cannot be read, nobody knows. */
record LastActiveCacheDefinition() implements CacheDefinition<UserId, LastActive> {

    private static final String UNKNOWN = "";

    @Override
    public String key(UserId user) {
        return LastActiveCodec.key(user);
    }

    /** One by one: each has a slot of its own. */
    @Override
    public Supplier<List<@Nullable String>> fetch(RedisPipeline redisPipeline, List<UserId> users) {
        var texts = users.stream()
                .map(user -> redisPipeline.commands().get(key(user)))
                .toList();
        return () -> {
            var answers = new ArrayList<@Nullable String>(texts.size());
            texts.forEach(text -> {
                var answer = text.resultNow();
                answers.add(answer == null ? UNKNOWN : answer);
            });
            return answers;
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
        return LastActiveCodec.KEPT;
    }
}
