package com.datingtoday.adapter.redis.visitor;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.application.visitor.port.VisitNotifications;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Stores a set of visitors per owner and day. */
@Component
record RedisVisitNotifications(RedisExecutor executor) implements VisitNotifications {

    /** Time to live of a set: longer than the day, to allow for different clocks. */
    private static final Duration TTL = Duration.ofHours(26);

    @Override
    public Set<UserId> claim(Collection<Visitor> visits, LocalDate day) {
        if (visits.isEmpty()) {
            return Set.of();
        }
        var byOwner = visits.stream().collect(groupingBy(Visitor::user));
        var added = executor.execute(
                "VisitNotifications.claim",
                pipeline -> byOwner.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, owner -> claim(pipeline, owner, day))));
        return added.entrySet().stream()
                .filter(owner -> owner.getValue().resultNow() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Future<Long> claim(RedisPipeline pipeline, Map.Entry<UserId, List<Visitor>> owner, LocalDate day) {
        var key = VisitorKeys.notified(owner.getKey(), day);
        var names = owner.getValue().stream()
                .map(visit -> Long.toString(visit.visitor().value()))
                .toArray(String[]::new);
        Future<Long> added = pipeline.commands().sadd(key, names);
        var _ = pipeline.commands().pexpire(key, TTL.toMillis());
        return added;
    }
}
