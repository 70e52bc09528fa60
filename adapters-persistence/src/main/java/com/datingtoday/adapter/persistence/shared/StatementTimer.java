package com.datingtoday.adapter.persistence.shared;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.springframework.stereotype.Component;

/** Measures each statement sent to the server, retries separately. */
@Component
@Intercepts({
    @Signature(
            type = Executor.class,
            method = "update",
            args = {MappedStatement.class, Object.class}),
    @Signature(
            type = Executor.class,
            method = "query",
            args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class})
})
record StatementTimer(MeterRegistry meters) implements Interceptor {

    private static final String TIMER = "sql.statement";

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        var statement = (MappedStatement) invocation.getArgs()[0];
        var sample = Timer.start(meters);
        var outcome = "error";
        try {
            var result = invocation.proceed();
            outcome = "success";
            return result;
        } finally {
            sample.stop(meters.timer(TIMER, "statement", name(statement.getId()), "outcome", outcome));
        }
    }

    /** Returns mapper and method without the package. */
    private static String name(String id) {
        return id.substring(id.lastIndexOf('.', id.lastIndexOf('.') - 1) + 1);
    }
}
