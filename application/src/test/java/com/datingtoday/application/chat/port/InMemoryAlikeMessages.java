package com.datingtoday.application.chat.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers who was told what, until its time is over. */
public final class InMemoryAlikeMessages implements AlikeMessages {

    private record Told(Set<UserId> people, Instant until) {}

    private final Map<List<Object>, Told> all = new HashMap<>();

    @Override
    public synchronized Optional<Instant> note(UserId from, UserId to, String words, Limit limit, Instant now) {
        var key = List.<Object>of(from, words);
        var told = all.get(key);
        if (told == null || !now.isBefore(told.until())) {
            told = new Told(new HashSet<>(), now.plus(limit.time()));
            all.put(key, told);
        }
        if (!told.people().contains(to) && told.people().size() >= limit.most()) {
            return Optional.of(told.until());
        }
        told.people().add(to);
        return Optional.empty();
    }
}
