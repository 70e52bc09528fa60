package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People by user. That somebody does not exist is kept only for a moment: he may register in the next. */
record People() implements Kind<UserId, Somebody> {

    private static final String NONE = "none";
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_FOR_NOBODY = Duration.ofSeconds(2);

    @Override
    public String key(UserId user) {
        return "dt:profile:{" + user.value() + "}";
    }

    /** One by one: each has a slot of its own. */
    @Override
    public Supplier<List<@Nullable String>> ask(RedisPipeline redisPipeline, List<UserId> users) {
        var texts = users.stream().map(user -> redisPipeline.commands().get(key(user))).toList();
        return () -> {
            var answers = new ArrayList<@Nullable String>(texts.size());
            texts.forEach(text -> answers.add(text.resultNow()));
            return answers;
        };
    }

    @Override
    public String write(Somebody somebody) {
        return somebody.profile().map(ProfileText::write).orElse(NONE);
    }

    @Override
    public @Nullable Somebody read(UserId user, String text) {
        if (text.equals(NONE)) {
            return Somebody.NOBODY;
        }
        var profile = ProfileText.read(user, text);
        return profile == null ? null : new Somebody(Optional.of(profile));
    }

    @Override
    public Duration longest(Somebody somebody) {
        return somebody.profile().isPresent() ? LONGEST : LONGEST_FOR_NOBODY;
    }
}
