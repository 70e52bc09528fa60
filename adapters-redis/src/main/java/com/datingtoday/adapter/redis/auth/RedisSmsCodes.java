package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.auth.FixedWindowCounter.CountResult;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.domain.shared.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All of one phone is one value, which scripts change as a whole. What is counted by the clock stands elsewhere; it is
 * counted in the same flush, and whatever counted a message that another rule refused takes that back in a second one.
 */
@Component
record RedisSmsCodes(RedisExecutor link, ExhaustedLimits exhaustedLimits) implements SmsCodes {

    private static final LuaScript PERMIT = phone("permit.lua");
    private static final LuaScript WITHDRAW = phone("withdraw.lua");
    private static final LuaScript ATTEMPT = phone("attempt.lua");
    private static final LuaScript GIVE_BACK = phone("giveback.lua");

    private static LuaScript phone(String file) {
        return LuaScript.read(RedisSmsCodes.class, "phone.lua", file);
    }

    /** What the phone and the counters say, in one flush. */
    private record PendingReplies(@Nullable Future<List<String>> phone, List<CountResult> counters) {

        boolean isGrantedByPhone() {
            return phone != null && phone.resultNow().getFirst().equals("GRANTED");
        }

        List<Quota> fullCounters() {
            return counters.stream().flatMap(CountResult::refusals).toList();
        }
    }

    @Override
    public SendDecision reserve(PendingCode pendingCode, SendLimits limits, AttemptLimits trying, Instant now) {
        if (limits.perNumber().isEmpty()) {
            throw new IllegalArgumentException("a number needs a limit");
        }
        var counters = FixedWindowCounter.of(pendingCode, limits, now);
        var pendingReplies = exhaustedLimits.containsAny(counters, now)
                ? askCountersFirst(pendingCode, limits, counters, now)
                : askAtOnce(pendingCode, limits, counters, now);
        if (pendingReplies.phone() == null) {
            return tooMany(pendingReplies.fullCounters().stream());
        }
        var full = pendingReplies.fullCounters();
        var said = pendingReplies.phone().resultNow();
        if (pendingReplies.isGrantedByPhone() && full.isEmpty()) {
            return new SendDecision.Granted(
                    new Quota(Integer.parseInt(said.get(1)), Integer.parseInt(said.get(2)), time(said.get(3))));
        }
        takeBack(pendingCode, pendingReplies);
        return switch (said.getFirst()) {
            case "WAITING" -> new SendDecision.LockedOut(waiting(said, trying));
            case "REFUSED" ->
                tooMany(Stream.concat(
                        full.stream(), Stream.of(new Quota(Integer.parseInt(said.get(1)), 0, time(said.get(2))))));
            default -> tooMany(full.stream());
        };
    }

    private PendingReplies askAtOnce(
            PendingCode pendingCode, SendLimits limits, List<FixedWindowCounter> counters, Instant now) {
        var pendingReplies = link.execute(
                "sms.permit",
                redisPipeline -> new PendingReplies(
                        redisPipeline.runScript(
                                PERMIT, key(pendingCode.phone()), permitArguments(pendingCode, limits, now)),
                        counters.stream()
                                .map(counter -> counter.increment(redisPipeline))
                                .toList()));
        exhaustedLimits.remember(pendingReplies.counters());
        return pendingReplies;
    }

    /** The phone is not asked at all while a counter is full. */
    private PendingReplies askCountersFirst(
            PendingCode pendingCode, SendLimits limits, List<FixedWindowCounter> counters, Instant now) {
        var counted = link.execute(
                "sms.count",
                redisPipeline -> counters.stream()
                        .map(counter -> counter.increment(redisPipeline))
                        .toList());
        if (!counted.stream().allMatch(CountResult::isCounted)) {
            var refused = new PendingReplies(null, counted);
            takeBack(pendingCode, refused);
            return refused;
        }
        return new PendingReplies(
                link.execute(
                        "sms.permit",
                        redisPipeline -> redisPipeline.runScript(
                                PERMIT, key(pendingCode.phone()), permitArguments(pendingCode, limits, now))),
                counted);
    }

    private static String[] permitArguments(PendingCode pendingCode, SendLimits limits, Instant now) {
        var fixed =
                Stream.of(millis(now), pendingCode.sendId(), pendingCode.codeHash(), millis(pendingCode.lifetime()));
        var rates = limits.perNumber().stream()
                .flatMap(rate -> Stream.of(Integer.toString(rate.limit()), millis(rate.period())));
        return Stream.concat(fixed, rates).toArray(String[]::new);
    }

    private void takeBack(PendingCode pendingCode, PendingReplies pendingReplies) {
        var counted = pendingReplies.counters().stream()
                .filter(CountResult::isCounted)
                .toList();
        if (counted.isEmpty() && !pendingReplies.isGrantedByPhone()) {
            return;
        }
        var _ = link.execute("sms.refused", redisPipeline -> {
            var uncounted = counted.stream()
                    .map(one -> one.counter().decrement(redisPipeline))
                    .toList();
            return pendingReplies.isGrantedByPhone() ? withdrawFromPhone(redisPipeline, pendingCode) : uncounted;
        });
    }

    private static SendDecision tooMany(Stream<Quota> refusals) {
        return new SendDecision.LimitReached(
                refusals.max(Comparator.comparing(Quota::resetAt)).orElseThrow());
    }

    @Override
    public void cancel(PendingCode pendingCode, SendLimits limits, Instant now) {
        var permitted = link.execute("sms.withdraw", redisPipeline -> withdrawFromPhone(redisPipeline, pendingCode))
                .resultNow();
        if (permitted.isEmpty()) {
            return;
        }
        var counters = FixedWindowCounter.of(pendingCode, limits, time(permitted.getFirst()));
        if (!counters.isEmpty()) {
            var _ = link.execute(
                    "sms.withdraw",
                    redisPipeline -> counters.stream()
                            .map(counter -> counter.decrement(redisPipeline))
                            .toList());
        }
    }

    private static Future<List<String>> withdrawFromPhone(RedisPipeline redisPipeline, PendingCode pendingCode) {
        return redisPipeline.runScript(WITHDRAW, key(pendingCode.phone()), pendingCode.sendId());
    }

    @Override
    public AttemptResult verify(
            String attempt, String phone, List<String> codeHashes, AttemptLimits trying, Instant now) {
        var fixed = Stream.of(
                millis(now),
                attempt,
                Integer.toString(trying.maxAttemptsPerCode()),
                Integer.toString(trying.maxFailuresPerDay()),
                millis(trying.initialLockout()),
                millis(trying.maxLockout()));
        var arguments = Stream.concat(fixed, codeHashes.stream()).toArray(String[]::new);
        var said = link.execute("sms.attempt", redisPipeline -> redisPipeline.runScript(ATTEMPT, key(phone), arguments))
                .resultNow();
        return switch (said.getFirst()) {
            case "RIGHT" -> new AttemptResult.Correct();
            case "WAITING" -> new AttemptResult.LockedOut(waiting(said, trying));
            default -> new AttemptResult.Incorrect();
        };
    }

    @Override
    public void restore(String attempt, String phone, Instant now) {
        var _ = link.execute("sms.giveback", redisPipeline -> redisPipeline.runScript(GIVE_BACK, key(phone), attempt));
    }

    private static Quota waiting(List<String> said, AttemptLimits trying) {
        return new Quota(trying.maxFailuresPerDay(), 0, time(said.get(1)));
    }

    private static List<String> key(String phone) {
        return List.of("dt:sms:{p:" + phone + "}");
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
