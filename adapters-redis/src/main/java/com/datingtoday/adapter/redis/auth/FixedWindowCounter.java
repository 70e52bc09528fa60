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
 * Counts SMS messages of one client network, number range or region, or all messages, in fixed time windows. All keys of
 * a counter share a slot and contain a hash instead of the address or phone number range.
 */
record FixedWindowCounter(List<Window> windows) {

    private static final LuaScript INCREMENT = LuaScript.load(FixedWindowCounter.class, "increment.lua");
    private static final LuaScript DECREMENT = LuaScript.load(FixedWindowCounter.class, "decrement.lua");

    /**
     * Lifetime of a counter in windows. It expires one window late, because the clocks of the application and of Redis
     * may differ.
     */
    private static final int RETENTION_PERIODS = 2;

    /** One rate limit in its current window. */
    record Window(String key, RateLimit rate, Instant end) {

        static Window at(String tag, RateLimit rate, Instant now) {
            var millis = rate.period().toMillis();
            var windowNumber = Math.floorDiv(now.toEpochMilli(), millis);
            var key = "dt:sms:" + tag + ":" + millis + ":" + windowNumber;
            return new Window(key, rate, Instant.ofEpochMilli((windowNumber + 1) * millis));
        }
    }

    /** Returns all counters of a message that is sent at {@code now}. */
    static List<FixedWindowCounter> countersFor(PendingCode pendingCode, SendLimits limits, Instant now) {
        var address =
                ShortHash.of(ClientNetwork.of(pendingCode.address().value())).text();
        var numberRange = ShortHash.of(pendingCode.numberRange().value()).text();
        return Stream.of(
                        withWindows("{a:" + address + "}", limits.perAddress(), now),
                        withWindows("{b:" + numberRange + "}", limits.perNumberRange(), now),
                        withWindows("{r:" + pendingCode.region() + "}", limits.perRegion(), now),
                        withWindows("{t}", limits.total(), now))
                .filter(counter -> !counter.windows().isEmpty())
                .toList();
    }

    private static FixedWindowCounter withWindows(String tag, List<RateLimit> limits, Instant now) {
        return new FixedWindowCounter(
                limits.stream().map(rate -> Window.at(tag, rate, now)).toList());
    }

    /** Counts one message in every window, or in none if one of them is exhausted. */
    CountResult increment(RedisPipeline pipeline) {
        var values = windows.stream()
                .flatMap(window -> Stream.of(
                        (long) window.rate().limit(),
                        RETENTION_PERIODS * window.rate().period().toMillis()))
                .map(String::valueOf)
                .toArray(String[]::new);
        return new CountResult(this, pipeline.runScript(INCREMENT, keys(), values));
    }

    Future<List<String>> decrement(RedisPipeline pipeline) {
        return pipeline.runScript(DECREMENT, keys());
    }

    private List<String> keys() {
        return windows.stream().map(Window::key).toList();
    }

    record CountResult(FixedWindowCounter counter, Future<List<String>> exhausted) {

        boolean isCounted() {
            return exhausted.resultNow().isEmpty();
        }

        Stream<Window> exhaustedWindows() {
            return exhausted.resultNow().stream().map(index -> counter.windows().get(Integer.parseInt(index)));
        }

        /** Returns one quota per exhausted window, with nothing remaining. */
        Stream<Quota> exhaustedQuotas() {
            return exhaustedWindows().map(window -> new Quota(window.rate().limit(), 0, window.end()));
        }
    }
}
