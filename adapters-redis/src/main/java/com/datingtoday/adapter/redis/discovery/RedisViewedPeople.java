package com.datingtoday.adapter.redis.discovery;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.application.discovery.port.ViewedPeople;
import com.datingtoday.domain.shared.UserId;
import io.lettuce.core.Range;
import io.lettuce.core.Range.Boundary;
import io.lettuce.core.ZAddArgs;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Stores one sorted set of owners per viewer; the score is the time of the newest view in milliseconds. */
@Component
record RedisViewedPeople(RedisExecutor executor) implements ViewedPeople {

    @Override
    public void record(Collection<View> views) {
        if (views.isEmpty()) {
            return;
        }
        var byViewer = views.stream().collect(groupingBy(View::viewer));
        executor.execute(
                "ViewedPeople.record",
                pipeline -> byViewer.entrySet().stream()
                        .map(viewer -> record(pipeline, viewer.getKey(), viewer.getValue()))
                        .toList());
    }

    /** Adds the views, and deletes the oldest ones over the capacity. A retry or another order has the same result. */
    private static Future<Long> record(RedisPipeline pipeline, UserId viewer, List<View> views) {
        var key = key(viewer);
        var scoresAndOwners = views.stream()
                .flatMap(view -> Stream.<Object>of(
                        (double) view.time().toEpochMilli(),
                        Long.toString(view.owner().value())))
                .toArray();
        var _ = pipeline.commands().zadd(key, ZAddArgs.Builder.gt(), scoresAndOwners);
        var _ = pipeline.commands().pexpire(key, RETENTION.toMillis());
        return pipeline.commands().zremrangebyrank(key, 0, -CAPACITY - 1L);
    }

    @Override
    public Set<UserId> find(UserId viewer, Instant since) {
        var period = Range.from(Boundary.including(since.toEpochMilli()), Boundary.<Long>unbounded());
        return executor
                .execute("ViewedPeople.find", pipeline -> pipeline.commands().zrangebyscore(key(viewer), period))
                .resultNow()
                .stream()
                .map(owner -> new UserId(Long.parseLong(owner)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(UserId viewer) {
        return "dt:viewed:{" + viewer.value() + "}";
    }
}
