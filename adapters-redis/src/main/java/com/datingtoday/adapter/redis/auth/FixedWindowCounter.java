package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.adapter.redis.shared.ShortHash;
import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Counts the messages for one address, one block, or all, in periods by the clock. Its keys share a slot. An address or a
 * block is not named in clear.
 */
record FixedWindowCounter(List<Window> periods) {

    private static final LuaScript COUNT = LuaScript.read(FixedWindowCounter.class, "count.lua");
    private static final LuaScript UNCOUNT = LuaScript.read(FixedWindowCounter.class, "uncount.lua");

    /** The clocks of callers and of Redis need not agree: a counter stays for one period more than it counts. */
    private static final int KEPT_PERIODS = 2;

    /** One rule, in the period that is running. */
    record Window(String key, RateLimit rate, Instant end) {

        static Window at(String tag, RateLimit rate, Instant now) {
            var millis = rate.period().toMillis();
            var number = Math.floorDiv(now.toEpochMilli(), millis);
            var key = "dt:sms:" + tag + ":" + millis + ":" + number;
            return new Window(key, rate, Instant.ofEpochMilli((number + 1) * millis));
        }
    }

    /** All that count a message, at the given time. */
    static List<FixedWindowCounter> of(PendingCode pendingCode, SendLimits limits, Instant now) {
        var address = ShortHash.of(ClientNetwork.of(pendingCode.address())).text();
        var block = ShortHash.of(pendingCode.numberRange()).text();
        return Stream.of(
                        at("{a:" + address + "}", limits.perAddress(), now),
                        at("{b:" + block + "}", limits.perNumberRange(), now),
                        at("{t}", limits.total(), now))
                .filter(counter -> !counter.periods().isEmpty())
                .toList();
    }

    private static FixedWindowCounter at(String tag, List<RateLimit> rates, Instant now) {
        return new FixedWindowCounter(
                rates.stream().map(rate -> Window.at(tag, rate, now)).toList());
    }

    /** Counts one message, unless a period is full. */
    CountResult increment(RedisPipeline redisPipeline) {
        var values = periods.stream()
                .flatMap(window -> Stream.of(
                        (long) window.rate().limit(),
                        KEPT_PERIODS * window.rate().period().toMillis()))
                .map(String::valueOf)
                .toArray(String[]::new);
        return new CountResult(this, redisPipeline.runScript(COUNT, keys(), values));
    }

    Future<List<String>> decrement(RedisPipeline redisPipeline) {
        return redisPipeline.runScript(UNCOUNT, keys());
    }

    private List<String> keys() {
        return periods.stream().map(Window::key).toList();
    }

    /** What came of counting. */
    record CountResult(FixedWindowCounter counter, Future<List<String>> full) {

        boolean isCounted() {
            return full.resultNow().isEmpty();
        }

        /** The periods in which nothing more fits. */
        Stream<Window> fullPeriods() {
            return full.resultNow().stream().map(place -> counter.periods().get(Integer.parseInt(place)));
        }

        /** The rules that refused. */
        Stream<Quota> refusals() {
            return fullPeriods().map(window -> new Quota(window.rate().limit(), 0, window.end()));
        }
    }
}
