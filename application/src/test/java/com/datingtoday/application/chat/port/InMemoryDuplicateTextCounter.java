package com.datingtoday.application.chat.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stores the receivers of each text until the period ends. */
public final class InMemoryDuplicateTextCounter implements DuplicateTextCounter {

    private record Recipients(Set<UserId> people, Set<UserId> repeated, Instant until) {}

    private final Map<List<Object>, Recipients> all = new HashMap<>();

    @Override
    public synchronized Optional<Instant> record(UserId from, UserId to, String words, RateLimit limit, Instant now) {
        var key = List.<Object>of(from, words);
        var recipients = all.get(key);
        if (recipients == null || !now.isBefore(recipients.until())) {
            recipients = new Recipients(new HashSet<>(), new HashSet<>(), now.plus(limit.period()));
            all.put(key, recipients);
        }
        if (!recipients.people().contains(to) && recipients.people().size() >= limit.limit()) {
            return Optional.of(recipients.until());
        }
        if (!recipients.people().add(to)) {
            recipients.repeated().add(to);
        }
        return Optional.empty();
    }

    @Override
    public synchronized void release(UserId from, UserId to, String words) {
        var key = List.<Object>of(from, words);
        var recipients = all.get(key);
        if (recipients == null || recipients.repeated().contains(to)) {
            return;
        }
        recipients.people().remove(to);
        if (recipients.people().isEmpty()) {
            all.remove(key);
        }
    }
}
