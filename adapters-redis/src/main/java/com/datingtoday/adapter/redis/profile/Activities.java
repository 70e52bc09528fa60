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
record Activities() implements Kind<UserId, Activity> {

    private static final String UNKNOWN = "";

    @Override
    public String key(UserId user) {
        return LastActiveCodec.key(user);
    }

    /** One by one: each has a slot of its own. */
    @Override
    public Supplier<List<@Nullable String>> ask(RedisPipeline redisPipeline, List<UserId> users) {
        var texts = users.stream().map(user -> redisPipeline.commands().get(key(user))).toList();
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
    public String write(Activity activity) {
        return activity.last() == null ? UNKNOWN : LastActiveCodec.encode(activity.last());
    }

    @Override
    public Activity read(UserId user, String text) {
        return new Activity(LastActiveCodec.decode(text));
    }

    @Override
    public Duration longest(Activity activity) {
        return LastActiveCodec.KEPT;
    }
}
