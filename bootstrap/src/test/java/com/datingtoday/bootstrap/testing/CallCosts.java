package com.datingtoday.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/**
 * Measures Redis round trips and SQL statements of calls. The instance has no scheduled jobs, and no other test calls
 * it.
 */
public record CallCosts(TestInstance instance) {

    /** Numbers of Redis round trips, SQL statements and transactions. */
    public record CallCost(long redis, long sql, long transactions) {}

    /** Returns the cost of a call, which must return the code. */
    public CallCost costOf(int code, Supplier<ApiReply> call) {
        var before = count();
        var apiReply = call.get();
        assertThat(apiReply.code()).as(apiReply.body()).isEqualTo(code);
        var after = count();
        return new CallCost(
                after.redis() - before.redis(),
                after.sql() - before.sql(),
                after.transactions() - before.transactions());
    }

    private CallCost count() {
        return new CallCost(count("redis.roundtrip"), count("sql.statement"), count("sql.transaction"));
    }

    /** Without scheduled jobs, an instance reloads its app keys only. */
    private long count(String meter) {
        return instance.meters().find(meter).timers().stream()
                .filter(timer -> !"AppKeyMapper.selectAll".equals(timer.getId().getTag("statement")))
                .mapToLong(Timer::count)
                .sum();
    }
}
