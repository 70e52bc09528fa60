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
record ProfileCacheDefinition() implements CacheDefinition<UserId, CachedProfile> {

    private static final String NONE = "none";
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_FOR_NOBODY = Duration.ofSeconds(2);

    @Override
    public String key(UserId user) {
        return "dt:profile:{" + user.value() + "}";
    }

    /** One by one: each has a slot of its own. */
    @Override
    public Supplier<List<@Nullable String>> fetch(RedisPipeline redisPipeline, List<UserId> users) {
        var texts = users.stream()
                .map(user -> redisPipeline.commands().get(key(user)))
                .toList();
        return () -> {
            var answers = new ArrayList<@Nullable String>(texts.size());
            texts.forEach(text -> answers.add(text.resultNow()));
            return answers;
        };
    }

    @Override
    public String encode(CachedProfile cachedProfile) {
        return cachedProfile.profile().map(ProfileCodec::write).orElse(NONE);
    }

    @Override
    public @Nullable CachedProfile decode(UserId user, String text) {
        if (text.equals(NONE)) {
            return CachedProfile.NOBODY;
        }
        var profile = ProfileCodec.read(user, text);
        return profile == null ? null : new CachedProfile(Optional.of(profile));
    }

    @Override
    public Duration maxAge(CachedProfile cachedProfile) {
        return cachedProfile.profile().isPresent() ? LONGEST : LONGEST_FOR_NOBODY;
    }
}
