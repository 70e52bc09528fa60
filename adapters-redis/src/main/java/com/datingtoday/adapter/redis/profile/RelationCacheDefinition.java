package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.domain.profile.value.Relation;
import io.lettuce.core.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Relations by viewer and owner, encoded as a version and four flags. All keys of one viewer share a slot. */
record RelationCacheDefinition() implements CacheDefinition<RelationCacheKey, Relation> {

    private static final char VERSION = '1';
    private static final char YES = '1';
    private static final char NO = '0';
    private static final Pattern FORM = Pattern.compile(VERSION + "[01]{4}");
    private static final Duration MAX_AGE = Duration.ofMinutes(5);

    @Override
    public String key(RelationCacheKey relationCacheKey) {
        return "dt:relation:{" + relationCacheKey.viewer().value() + "}:"
                + relationCacheKey.owner().value();
    }

    /** Adds one command that reads all pairs, which must have the same viewer. */
    @Override
    public Supplier<List<@Nullable String>> fetch(RedisPipeline pipeline, List<RelationCacheKey> pairs) {
        if (pairs.isEmpty()) {
            return List::of;
        }
        var texts = pipeline.commands().mget(pairs.stream().map(this::key).toArray(String[]::new));
        return () -> {
            var values = new ArrayList<@Nullable String>(pairs.size());
            texts.resultNow().forEach(value -> values.add(text(value)));
            return values;
        };
    }

    private static @Nullable String text(Value<String> value) {
        return value.isEmpty() ? null : value.getValue();
    }

    @Override
    public String encode(Relation relation) {
        return new String(new char[] {
            VERSION,
            flag(relation.follows()),
            flag(relation.followed()),
            flag(relation.blocks()),
            flag(relation.blocked())
        });
    }

    @Override
    public @Nullable Relation decode(RelationCacheKey relationCacheKey, String text) {
        return FORM.matcher(text).matches()
                ? new Relation(
                        text.charAt(1) == YES, text.charAt(2) == YES, text.charAt(3) == YES, text.charAt(4) == YES)
                : null;
    }

    private static char flag(boolean set) {
        return set ? YES : NO;
    }

    @Override
    public Duration maxAge(Relation relation) {
        return MAX_AGE;
    }
}
