package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.auth.ClockCounter.Counted;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
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
record RedisSmsCodes(RedisExecutor link, FullCounters fullCounters) implements SmsCodes {

    private static final LuaScript PERMIT = phone("permit.lua");
    private static final LuaScript WITHDRAW = phone("withdraw.lua");
    private static final LuaScript ATTEMPT = phone("attempt.lua");
    private static final LuaScript GIVE_BACK = phone("giveback.lua");

    private static LuaScript phone(String file) {
        return LuaScript.read(RedisSmsCodes.class, "phone.lua", file);
    }

    /** What the phone and the counters say, in one flush. */
    private record Asked(@Nullable Future<List<String>> phone, List<Counted> counters) {

        boolean isGrantedByPhone() {
            return phone != null && phone.resultNow().getFirst().equals("GRANTED");
        }

        List<Quota> fullCounters() {
            return counters.stream().flatMap(Counted::refusals).toList();
        }
    }

    @Override
    public Permit permit(Sending sending, SendingLimits limits, TryingLimits trying, Instant now) {
        if (limits.number().isEmpty()) {
            throw new IllegalArgumentException("a number needs a limit");
        }
        var counters = ClockCounter.of(sending, limits, now);
        var asked = fullCounters.mayBeAmong(counters, now)
                ? askCountersFirst(sending, limits, counters, now)
                : askAtOnce(sending, limits, counters, now);
        if (asked.phone() == null) {
            return tooMany(asked.fullCounters().stream());
        }
        var full = asked.fullCounters();
        var said = asked.phone().resultNow();
        if (asked.isGrantedByPhone() && full.isEmpty()) {
            return new Permit.Granted(
                    new Quota(Integer.parseInt(said.get(1)), Integer.parseInt(said.get(2)), time(said.get(3))));
        }
        takeBack(sending, asked);
        return switch (said.getFirst()) {
            case "WAITING" -> new Permit.Waiting(waiting(said, trying));
            case "REFUSED" ->
                tooMany(Stream.concat(
                        full.stream(), Stream.of(new Quota(Integer.parseInt(said.get(1)), 0, time(said.get(2))))));
            default -> tooMany(full.stream());
        };
    }

    private Asked askAtOnce(Sending sending, SendingLimits limits, List<ClockCounter> counters, Instant now) {
        var asked = link.execute(
                "sms.permit",
                redisPipeline -> new Asked(
                        redisPipeline.runScript(PERMIT, key(sending.phone()), permitArguments(sending, limits, now)),
                        counters.stream().map(counter -> counter.count(redisPipeline)).toList()));
        fullCounters.remember(asked.counters());
        return asked;
    }

    /** The phone is not asked at all while a counter is full. */
    private Asked askCountersFirst(Sending sending, SendingLimits limits, List<ClockCounter> counters, Instant now) {
        var counted = link.execute(
                "sms.count",
                redisPipeline -> counters.stream().map(counter -> counter.count(redisPipeline)).toList());
        if (!counted.stream().allMatch(Counted::isCounted)) {
            var refused = new Asked(null, counted);
            takeBack(sending, refused);
            return refused;
        }
        return new Asked(
                link.execute(
                        "sms.permit",
                        redisPipeline -> redisPipeline.runScript(PERMIT, key(sending.phone()), permitArguments(sending, limits, now))),
                counted);
    }

    private static String[] permitArguments(Sending sending, SendingLimits limits, Instant now) {
        var fixed = Stream.of(millis(now), sending.attempt(), sending.codeHash(), millis(sending.lifetime()));
        var rates = limits.number().stream()
                .flatMap(rate -> Stream.of(Integer.toString(rate.limit()), millis(rate.period())));
        return Stream.concat(fixed, rates).toArray(String[]::new);
    }

    private void takeBack(Sending sending, Asked asked) {
        var counted = asked.counters().stream().filter(Counted::isCounted).toList();
        if (counted.isEmpty() && !asked.isGrantedByPhone()) {
            return;
        }
        var _ = link.execute("sms.refused", redisPipeline -> {
            var uncounted =
                    counted.stream().map(one -> one.counter().uncount(redisPipeline)).toList();
            return asked.isGrantedByPhone() ? withdrawFromPhone(redisPipeline, sending) : uncounted;
        });
    }

    private static Permit tooMany(Stream<Quota> refusals) {
        return new Permit.TooMany(
                refusals.max(Comparator.comparing(Quota::resetAt)).orElseThrow());
    }

    @Override
    public void withdraw(Sending sending, SendingLimits limits, Instant now) {
        var permitted = link.execute("sms.withdraw", redisPipeline -> withdrawFromPhone(redisPipeline, sending))
                .resultNow();
        if (permitted.isEmpty()) {
            return;
        }
        var counters = ClockCounter.of(sending, limits, time(permitted.getFirst()));
        if (!counters.isEmpty()) {
            var _ = link.execute(
                    "sms.withdraw",
                    redisPipeline -> counters.stream()
                            .map(counter -> counter.uncount(redisPipeline))
                            .toList());
        }
    }

    private static Future<List<String>> withdrawFromPhone(RedisPipeline redisPipeline, Sending sending) {
        return redisPipeline.runScript(WITHDRAW, key(sending.phone()), sending.attempt());
    }

    @Override
    public Trial attempt(String attempt, String phone, List<String> codeHashes, TryingLimits trying, Instant now) {
        var fixed = Stream.of(
                millis(now),
                attempt,
                Integer.toString(trying.triesACode()),
                Integer.toString(trying.failuresADay()),
                millis(trying.firstWait()),
                millis(trying.longestWait()));
        var arguments = Stream.concat(fixed, codeHashes.stream()).toArray(String[]::new);
        var said = link.execute("sms.attempt", redisPipeline -> redisPipeline.runScript(ATTEMPT, key(phone), arguments))
                .resultNow();
        return switch (said.getFirst()) {
            case "RIGHT" -> new Trial.Right();
            case "WAITING" -> new Trial.Waiting(waiting(said, trying));
            default -> new Trial.Wrong();
        };
    }

    @Override
    public void giveBack(String attempt, String phone, Instant now) {
        var _ = link.execute("sms.giveback", redisPipeline -> redisPipeline.runScript(GIVE_BACK, key(phone), attempt));
    }

    private static Quota waiting(List<String> said, TryingLimits trying) {
        return new Quota(trying.failuresADay(), 0, time(said.get(1)));
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
