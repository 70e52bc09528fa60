package com.datingtoday.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What calls to an instance cost, to the last round trip and statement. Nothing else may call it meanwhile. */
public record Costs(Instance instance) {

    /** Round trips to Redis, SQL statements, transactions. */
    public record Cost(long redis, long sql, long transactions) {}

    /** What a call costs, which must answer with the code. */
    public Cost of(int code, Supplier<Reply> call) {
        var before = count();
        var reply = call.get();
        assertThat(reply.code()).as(reply.body()).isEqualTo(code);
        var after = count();
        return new Cost(
                after.redis() - before.redis(),
                after.sql() - before.sql(),
                after.transactions() - before.transactions());
    }

    private Cost count() {
        return new Cost(count("redis.roundtrip"), count("sql.statement"), count("sql.transaction"));
    }

    /** What the clock does meanwhile does not count: reading the app keys, events and cases that are due. */
    private long count(String meter) {
        return instance.meters().find(meter).timers().stream()
                .filter(timer -> !isByTheClock(timer.getId().getTag("statement")))
                .mapToLong(Timer::count)
                .sum();
    }

    private static boolean isByTheClock(@Nullable String statement) {
        return statement != null
                && (statement.equals("AppKeyMapper.selectAll")
                        || statement.startsWith("OutboxMapper.")
                        || statement.startsWith("ReviewMapper.selectDue"));
    }
}
