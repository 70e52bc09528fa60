package com.datingtoday.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** What calls to an instance cost, to the last round trip and statement. It has no housekeeping, and nothing else calls it meanwhile. */
public record CallCosts(TestInstance instance) {

    /** Round trips to Redis, SQL statements, transactions. */
    public record CallCost(long redis, long sql, long transactions) {}

    /** What a call costs, which must answer with the code. */
    public CallCost of(int code, Supplier<ApiReply> call) {
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

    /** An instance without housekeeping reads by the clock only its app keys. */
    private long count(String meter) {
        return instance.meters().find(meter).timers().stream()
                .filter(timer -> !"AppKeyMapper.selectAll".equals(timer.getId().getTag("statement")))
                .mapToLong(Timer::count)
                .sum();
    }
}
