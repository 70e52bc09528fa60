package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.auth.FixedWindowCounter.CountResult;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores all data of one phone in one value that scripts change atomically. Fixed-window counters are other keys,
 * incremented in the same pipeline; if another limit rejects the message, a second round trip decrements them.
 */
@Component
record RedisSmsCodes(RedisExecutor executor, ExhaustedLimits exhaustedLimits) implements SmsCodes {

    private static final LuaScript RESERVE = phoneScript("reserve.lua");
    private static final LuaScript CANCEL = phoneScript("cancel.lua");
    private static final LuaScript VERIFY = phoneScript("verify.lua");
    private static final LuaScript RESTORE = phoneScript("restore.lua");

    private static LuaScript phoneScript(String file) {
        return LuaScript.load(RedisSmsCodes.class, "phone.lua", file);
    }

    /** Replies of the phone script and of the counters in one pipeline. */
    private record PendingReplies(@Nullable Future<List<String>> phone, List<CountResult> counters) {

        boolean isGrantedByPhone() {
            return phone != null && phone.resultNow().getFirst().equals("GRANTED");
        }

        List<Quota> exhaustedQuotas() {
            return counters.stream().flatMap(CountResult::exhaustedQuotas).toList();
        }
    }

    @Override
    public SendDecision reserve(PendingCode pendingCode, SendLimits limits, AttemptLimits attemptLimits, Instant now) {
        if (limits.perNumber().isEmpty()) {
            throw new IllegalArgumentException("perNumber must contain at least one rate limit");
        }
        var counters = FixedWindowCounter.countersFor(pendingCode, limits, now);
        var replies = exhaustedLimits.containsAny(counters, now)
                ? reserveAfterCounters(pendingCode, limits, counters, now)
                : reserveAtOnce(pendingCode, limits, counters, now);
        if (replies.phone() == null) {
            return limitReached(replies.exhaustedQuotas().stream());
        }
        var exhausted = replies.exhaustedQuotas();
        var reply = replies.phone().resultNow();
        if (replies.isGrantedByPhone() && exhausted.isEmpty()) {
            return new SendDecision.Granted(
                    new Quota(Integer.parseInt(reply.get(1)), Integer.parseInt(reply.get(2)), time(reply.get(3))));
        }
        release(pendingCode, replies);
        return switch (reply.getFirst()) {
            case "LOCKED_OUT" -> new SendDecision.LockedOut(lockoutQuota(reply, attemptLimits));
            case "REFUSED" ->
                limitReached(Stream.concat(
                        exhausted.stream(),
                        Stream.of(new Quota(Integer.parseInt(reply.get(1)), 0, time(reply.get(2))))));
            default -> limitReached(exhausted.stream());
        };
    }

    private PendingReplies reserveAtOnce(
            PendingCode pendingCode, SendLimits limits, List<FixedWindowCounter> counters, Instant now) {
        var replies = executor.execute(
                "SmsCodes.reserve",
                pipeline -> new PendingReplies(
                        pipeline.runScript(
                                RESERVE, key(pendingCode.phoneKey()), reserveArguments(pendingCode, limits, now)),
                        counters.stream()
                                .map(counter -> counter.increment(pipeline))
                                .toList()));
        exhaustedLimits.record(replies.counters());
        return replies;
    }

    /** Increments the counters, then runs the phone script unless a counter is exhausted. */
    private PendingReplies reserveAfterCounters(
            PendingCode pendingCode, SendLimits limits, List<FixedWindowCounter> counters, Instant now) {
        var counted = executor.execute(
                "SmsCodes.incrementCounters",
                pipeline -> counters.stream()
                        .map(counter -> counter.increment(pipeline))
                        .toList());
        if (!counted.stream().allMatch(CountResult::isCounted)) {
            var rejected = new PendingReplies(null, counted);
            release(pendingCode, rejected);
            return rejected;
        }
        return new PendingReplies(
                executor.execute(
                        "SmsCodes.reserve",
                        pipeline -> pipeline.runScript(
                                RESERVE, key(pendingCode.phoneKey()), reserveArguments(pendingCode, limits, now))),
                counted);
    }

    private static String[] reserveArguments(PendingCode pendingCode, SendLimits limits, Instant now) {
        var fixed = Stream.of(
                millis(now), pendingCode.sendId(), pendingCode.codeHash().value(), millis(pendingCode.lifetime()));
        var rates = limits.perNumber().stream()
                .flatMap(rate -> Stream.of(Integer.toString(rate.limit()), millis(rate.period())));
        return Stream.concat(fixed, rates).toArray(String[]::new);
    }

    private void release(PendingCode pendingCode, PendingReplies replies) {
        var counted = replies.counters().stream().filter(CountResult::isCounted).toList();
        if (counted.isEmpty() && !replies.isGrantedByPhone()) {
            return;
        }
        var _ = executor.execute("SmsCodes.release", pipeline -> {
            var decrements = counted.stream()
                    .map(one -> one.counter().decrement(pipeline))
                    .toList();
            return replies.isGrantedByPhone() ? cancelOnPhone(pipeline, pendingCode) : decrements;
        });
    }

    private static SendDecision limitReached(Stream<Quota> quotas) {
        return new SendDecision.LimitReached(
                quotas.max(Comparator.comparing(Quota::resetAt)).orElseThrow());
    }

    @Override
    public void cancel(PendingCode pendingCode, SendLimits limits) {
        var reservation = executor.execute("SmsCodes.cancel", pipeline -> cancelOnPhone(pipeline, pendingCode))
                .resultNow();
        if (reservation.isEmpty()) {
            return;
        }
        var counters = FixedWindowCounter.countersFor(pendingCode, limits, time(reservation.getFirst()));
        if (!counters.isEmpty()) {
            var _ = executor.execute(
                    "SmsCodes.cancel",
                    pipeline -> counters.stream()
                            .map(counter -> counter.decrement(pipeline))
                            .toList());
        }
    }

    private static Future<List<String>> cancelOnPhone(RedisPipeline pipeline, PendingCode pendingCode) {
        return pipeline.runScript(CANCEL, key(pendingCode.phoneKey()), pendingCode.sendId());
    }

    @Override
    public AttemptResult verify(
            String attemptId,
            Sensitive<String> phoneKey,
            Sensitive<String> codeHash,
            AttemptLimits attemptLimits,
            Instant now) {
        var reply = executor.execute(
                        "SmsCodes.verify",
                        pipeline -> pipeline.runScript(
                                VERIFY,
                                key(phoneKey),
                                millis(now),
                                attemptId,
                                Integer.toString(attemptLimits.maxAttemptsPerCode()),
                                Integer.toString(attemptLimits.maxFailuresInARow()),
                                millis(attemptLimits.initialLockout()),
                                millis(attemptLimits.maxLockout()),
                                codeHash.value()))
                .resultNow();
        return switch (reply.getFirst()) {
            case "CORRECT" -> new AttemptResult.Correct();
            case "LOCKED_OUT" -> new AttemptResult.LockedOut(lockoutQuota(reply, attemptLimits));
            case "INCORRECT" -> new AttemptResult.Incorrect();
            default -> throw new IllegalStateException("unknown reply of verify.lua: " + reply.getFirst());
        };
    }

    @Override
    public void restore(String attemptId, Sensitive<String> phoneKey) {
        var _ = executor.execute("SmsCodes.restore", pipeline -> pipeline.runScript(RESTORE, key(phoneKey), attemptId));
    }

    private static Quota lockoutQuota(List<String> reply, AttemptLimits attemptLimits) {
        return new Quota(attemptLimits.maxFailuresInARow(), 0, time(reply.get(1)));
    }

    private static List<String> key(Sensitive<String> phoneKey) {
        return List.of("dt:sms:{p:" + phoneKey.value() + "}");
    }

    private static String millis(Instant time) {
        return Long.toString(time.toEpochMilli());
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    private static Instant time(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
