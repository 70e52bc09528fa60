package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.ShortHash;
import com.datingtoday.application.auth.port.SmsCodes.Rate;
import com.datingtoday.application.auth.port.SmsCodes.Sending;
import com.datingtoday.application.auth.port.SmsCodes.SendingLimits;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Counts the messages for one address, one block, or all, in periods by the clock. Its keys share a slot. An address or a
 * block is not named in clear.
 */
record ClockCounter(List<Period> periods) {

    private static final LuaScript COUNT = LuaScript.read(ClockCounter.class, "count.lua");
    private static final LuaScript UNCOUNT = LuaScript.read(ClockCounter.class, "uncount.lua");

    /** The clocks of callers and of Redis need not agree: a counter stays for one period more than it counts. */
    private static final int KEPT_PERIODS = 2;

    /** One rule, in the period that is running. */
    record Period(String key, Rate rate, Instant end) {

        static Period at(String tag, Rate rate, Instant now) {
            var millis = rate.period().toMillis();
            var number = Math.floorDiv(now.toEpochMilli(), millis);
            var key = "dt:sms:" + tag + ":" + millis + ":" + number;
            return new Period(key, rate, Instant.ofEpochMilli((number + 1) * millis));
        }
    }

    /** All that count a message, at the given time. */
    static List<ClockCounter> of(Sending sending, SendingLimits limits, Instant now) {
        var address = ShortHash.of(ClientNet.of(sending.address())).text();
        var block = ShortHash.of(sending.block()).text();
        return Stream.of(
                        at("{a:" + address + "}", limits.address(), now),
                        at("{b:" + block + "}", limits.block(), now),
                        at("{t}", limits.total(), now))
                .filter(counter -> !counter.periods().isEmpty())
                .toList();
    }

    private static ClockCounter at(String tag, List<Rate> rates, Instant now) {
        return new ClockCounter(
                rates.stream().map(rate -> Period.at(tag, rate, now)).toList());
    }

    /** Counts one message, unless a period is full. */
    Counted count(RedisPipeline redisPipeline) {
        var values = periods.stream()
                .flatMap(period -> Stream.of(
                        (long) period.rate().limit(),
                        KEPT_PERIODS * period.rate().period().toMillis()))
                .map(String::valueOf)
                .toArray(String[]::new);
        return new Counted(this, redisPipeline.runScript(COUNT, keys(), values));
    }

    Future<List<String>> uncount(RedisPipeline redisPipeline) {
        return redisPipeline.runScript(UNCOUNT, keys());
    }

    private List<String> keys() {
        return periods.stream().map(Period::key).toList();
    }

    /** What came of counting. */
    record Counted(ClockCounter counter, Future<List<String>> full) {

        boolean isCounted() {
            return full.resultNow().isEmpty();
        }

        /** The periods in which nothing more fits. */
        Stream<Period> fullPeriods() {
            return full.resultNow().stream().map(place -> counter.periods().get(Integer.parseInt(place)));
        }

        /** The rules that refused. */
        Stream<Quota> refusals() {
            return fullPeriods().map(period -> new Quota(period.rate().limit(), 0, period.end()));
        }
    }
}
